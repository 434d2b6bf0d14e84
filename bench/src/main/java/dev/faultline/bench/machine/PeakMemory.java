package dev.faultline.bench.machine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Samples the tree's memory beside a run and keeps the highest. */
public final class PeakMemory implements AutoCloseable {
    // Reading smaps of half a gigabyte costs some 5 ms of CPU: once a second stays below one percent.
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("peak-memory").factory());
    private final AtomicLong peak = new AtomicLong();

    public PeakMemory(ProcessTree tree) {
        var _ = sampler.scheduleWithFixedDelay(
                () -> peak.accumulateAndGet(tree.pssBytes(), Math::max), 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    public long bytes() {
        return peak.get();
    }

    @Override
    public void close() {
        sampler.shutdownNow();
    }
}
