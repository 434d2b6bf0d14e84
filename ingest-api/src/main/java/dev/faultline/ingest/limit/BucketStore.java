package dev.faultline.ingest.limit;

import dev.faultline.core.project.RateLimit;
import java.util.concurrent.CompletionStage;

/** The token buckets that all nodes share. */
interface BucketStore {
    /**
     * Takes tokens out of a shared bucket for this node to spend.
     *
     * @param wanted how many at most
     * @param returned tokens of an earlier lease that were not spent
     */
    CompletionStage<Grant> lease(String bucket, RateLimit limit, int wanted, int returned);

    /** Whether the store is to be asked at all now. */
    boolean isThere();

    /**
     * What was granted.
     *
     * @param waitMicros when nothing was: how long until a token is there
     */
    record Grant(int tokens, long waitMicros) {}
}
