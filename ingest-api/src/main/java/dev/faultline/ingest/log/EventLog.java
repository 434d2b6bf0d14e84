package dev.faultline.ingest.log;

import java.util.List;

/** Where accepted records go. */
public interface EventLog {
    /**
     * Appends records and returns once each is acknowledged.
     *
     * @throws dev.faultline.ingest.refusal.RefusedException when the log is away
     */
    void append(List<LaneRecord> records);
}
