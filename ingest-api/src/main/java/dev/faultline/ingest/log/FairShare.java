package dev.faultline.ingest.log;

import dev.faultline.core.record.Lane;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongSupplier;

/**
 * Who sends so much that others would wait behind it: a project's records beyond so many per second and lane go to the
 * lane's overflow.
 */
public final class FairShare {
    private final int perSecond;
    private final LongSupplier nanoTime;
    private volatile Second second;

    /** @param perSecond records per project, lane and node */
    public FairShare(int perSecond, LongSupplier nanoTime) {
        this.perSecond = perSecond;
        this.nanoTime = nanoTime;
        this.second = new Second(nanoTime.getAsLong());
    }

    boolean exceeded(long projectId, Lane lane) {
        var now = nanoTime.getAsLong();
        var current = second;
        if (now - current.startedAt >= TimeUnit.SECONDS.toNanos(1)) {
            // Two threads may both start a second: a few records of the lost one are not counted, which does no harm.
            current = new Second(now);
            second = current;
        }
        return current.counts
                        .computeIfAbsent(projectId, id -> new AtomicIntegerArray(Lane.values().length))
                        .incrementAndGet(lane.ordinal())
                > perSecond;
    }

    private static final class Second {
        private final long startedAt;
        private final ConcurrentHashMap<Long, AtomicIntegerArray> counts = new ConcurrentHashMap<>();

        Second(long startedAt) {
            this.startedAt = startedAt;
        }
    }
}
