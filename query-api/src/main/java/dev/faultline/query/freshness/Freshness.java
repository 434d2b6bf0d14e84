package dev.faultline.query.freshness;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What this node knows about freshness. It only states what was seen: between two canaries the moment stands still, and
 * while the pipeline does, it goes on standing.
 */
public final class Freshness {

    /** Twice the promise of 3 s for half of the full load: longer than this, people should be told. */
    static final Duration PATIENCE = Duration.ofSeconds(6);

    private final LongSupplier nanoTime;
    private @Nullable Instant newest;
    private @Nullable Duration took;
    private @Nullable Long unseenSince;
    private boolean refused;

    /** Nothing is known yet. */
    Freshness(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** What was received up to this moment can be seen; null when nobody knows. */
    public synchronized @Nullable Instant asOf() {
        return newest;
    }

    /** All of it at this moment. */
    public synchronized FreshnessView view() {
        return new FreshnessView(newest, took == null ? null : took.toMillis(), late());
    }

    private boolean late() {
        var since = unseenSince;
        return refused || since != null && nanoTime.getAsLong() - since > PATIENCE.toNanos();
    }

    /** A canary was taken by ingest. An earlier one that nobody has seen yet goes on counting. */
    synchronized void thrown(long atNanos) {
        refused = false;
        if (unseenSince == null) {
            unseenSince = atNanos;
        }
    }

    /** A canary was not taken: nothing else would be either. */
    synchronized void refused() {
        refused = true;
    }

    /** An event of the canary's project that was received then is visible. */
    synchronized void reached(Instant receivedAt) {
        if (newest == null || receivedAt.isAfter(newest)) {
            newest = receivedAt;
        }
    }

    /** This node's canary is visible. */
    synchronized void seen(Duration after) {
        took = after;
        unseenSince = null;
    }
}
