package dev.faultline.embedded.clickhouse;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How many requests run and when the last one ended, for whoever tidies up in quiet moments. */
final class Activity {
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong lastEnd = new AtomicLong(System.nanoTime());

    void begin() {
        running.incrementAndGet();
    }

    void end() {
        lastEnd.set(System.nanoTime());
        running.decrementAndGet();
    }

    /** Whether nothing runs and nothing has for so long. */
    boolean quietFor(long nanos) {
        return running.get() == 0 && System.nanoTime() - lastEnd.get() >= nanos;
    }

    /** A mark that changes with each request. */
    long mark() {
        return lastEnd.get();
    }
}
