package dev.faultline.ingest.limit;

import java.util.Map;

/** The durable record of what each node leased of a quota: written before a lease is spent. */
interface QuotaLog {
    /** Writes this node's total and returns once the log has it. */
    void write(String counter, String node, long total);

    /** What each node leased, as of now: everything that was acknowledged before this call is in it. */
    Map<String, Long> totals(String counter);
}
