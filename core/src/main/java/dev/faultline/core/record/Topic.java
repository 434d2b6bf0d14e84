package dev.faultline.core.record;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it should exist.
 *
 * @param name its name
 * @param partitions how many; zero takes the configured default
 * @param compacted whether the last value per key is kept for ever
 * @param retention how long records live; unset takes the configured default (compacted topics: for ever)
 * @param retentionBytes how much of the disk each partition may take; unset means only time counts
 */
public record Topic(
        String name,
        int partitions,
        boolean compacted,
        @Nullable Duration retention,
        @Nullable Long retentionBytes) {

    /** A log with the configured number of partitions and retention. */
    public static Topic log(String name) {
        return new Topic(name, 0, false, null, null);
    }

    /** A compacted topic of one partition: a small table that every reader holds whole. */
    public static Topic table(String name) {
        return new Topic(name, 1, true, null, null);
    }

    /** The same topic with another number of partitions. */
    public Topic withPartitions(int count) {
        return new Topic(name, count, compacted, retention, retentionBytes);
    }

    /** The same topic with a bound on each partition's disk. */
    public Topic withRetentionBytes(long bytes) {
        return new Topic(name, partitions, compacted, retention, bytes);
    }
}
