package dev.faultline.ingest.log;

import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the log answers. After a failure requests are refused at once, save for one a second that finds out whether
 * it is back: else each would hold its body for as long as a timeout lasts.
 */
public final class LogPresence {
    private static final long PROBE_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLong nextProbe = new AtomicLong();
    private volatile boolean away;
    private volatile boolean everAnswered;

    /** Turns a request away before it is read, unless it is time for a probe. */
    void peek() {
        if (away && System.nanoTime() - nextProbe.get() < 0) {
            throw refused();
        }
    }

    /** Turns a request away, save for the one that probes. */
    void refuseWhileAway() {
        if (!away) {
            return;
        }
        var now = System.nanoTime();
        var next = nextProbe.get();
        if (now - next < 0 || !nextProbe.compareAndSet(next, now + PROBE_EVERY)) {
            throw refused();
        }
    }

    private static RefusedException refused() {
        return Refusal.LOG_AWAY.because("the log is away, nothing of this request was promised", 5);
    }

    /** A record was acknowledged. */
    public void answered() {
        away = false;
        everAnswered = true;
    }

    /** A record was not. Says whether this is news. */
    public boolean failed() {
        var news = !away;
        nextProbe.set(System.nanoTime() + PROBE_EVERY);
        away = true;
        return news;
    }

    public boolean isAway() {
        return away;
    }

    /** Whether the log was ever reached: part of being ready. */
    public boolean everAnswered() {
        return everAnswered;
    }
}
