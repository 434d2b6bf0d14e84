package dev.faultline.ingest.limit;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.ingest.auth.Sender;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides how much of a request may pass. */
public interface Limiter {
    /**
     * Takes from the sender's buckets and quotas what a request asks for, category by category.
     *
     * @param wanted how many items of each category the request holds
     */
    Verdict decide(Sender sender, Map<DataCategory, Integer> wanted, Instant now);

    /** Whether the sender was stopped so lately that it is worth asking {@link #stopped}. Costs next to nothing. */
    default boolean isStopping(Sender sender) {
        return false;
    }

    /** The limit that a category of the sender is over as far as this node knows without asking; null when it may pass. */
    default @Nullable Exceeded stopped(Sender sender, DataCategory category) {
        return null;
    }
}
