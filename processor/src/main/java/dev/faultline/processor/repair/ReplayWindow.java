package dev.faultline.processor.repair;

import java.time.Instant;

/** Whole minutes, by {@code received_at}: rollups and ledger are compared minute by minute. */
public record ReplayWindow(Instant from, Instant to) {

    public ReplayWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("the window from " + from + " to " + to + " holds no whole minute");
        }
    }

    boolean holds(Instant receivedAt) {
        return !receivedAt.isBefore(from) && receivedAt.isBefore(to);
    }
}
