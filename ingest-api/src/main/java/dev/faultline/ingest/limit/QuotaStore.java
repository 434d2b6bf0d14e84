package dev.faultline.ingest.limit;

import java.time.Instant;
import java.util.Map;

/** The fast, forgetful count of what all nodes leased of a quota. Every call is one atomic step. */
interface QuotaStore {
    /** The store does not hold this counter, or not as this node left it: it was flushed, or is new. */
    long FORGOTTEN = -1;

    /** Whether the store is to be asked at all now. */
    boolean isThere();

    /**
     * Leases so many at most, if the sum over all nodes allows.
     *
     * @param mine what this node has leased of the counter so far
     * @return how many were leased, 0 when the quota is spent, or {@link #FORGOTTEN}
     */
    long lease(String counter, String node, long mine, long wanted, long limit, Instant until);

    /** Whether the store still holds what this node leased; asked after the lease was written to the log. */
    boolean confirms(String counter, String node, long mine);

    /** Lowers what a node has leased to this; a total that is lower already stands. */
    void giveBack(String counter, String node, long mine);

    /** What the store says that a node has leased. */
    long ofNode(String counter, String node);

    /** What all nodes leased. */
    long sum(String counter);

    /** Puts back what the log says; a total that is higher in the store stands. */
    void refill(String counter, Map<String, Long> totals, Instant until);
}
