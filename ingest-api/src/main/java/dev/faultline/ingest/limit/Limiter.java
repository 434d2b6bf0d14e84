package dev.faultline.ingest.limit;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.ingest.auth.Sender;
import java.time.Instant;
import java.util.Map;

/** Decides how much of a request may pass. */
public interface Limiter {
    /**
     * Takes from the sender's buckets and quotas what a request asks for, category by category.
     *
     * @param wanted how many items of each category the request holds
     */
    Verdict decide(Sender sender, Map<DataCategory, Integer> wanted, Instant now);
}
