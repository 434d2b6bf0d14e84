package dev.faultline.sdk.transport;

import java.util.function.DoubleSupplier;

/** The pause after failed attempts: doubling, at most five minutes, spread so that a fleet does not return at once. */
final class Backoff {
    private static final long MAX_MILLIS = 300_000;

    private final long firstMillis;
    private final DoubleSupplier random;
    private int failures;

    Backoff(long firstMillis, DoubleSupplier random) {
        this.firstMillis = Math.max(1, firstMillis);
        this.random = random;
    }

    /** Half of the pause is certain, half is drawn. */
    long afterFailure() {
        long full = Math.min(MAX_MILLIS, firstMillis << Math.min(failures, 20));
        failures++;
        return full / 2 + (long) (random.getAsDouble() * full / 2);
    }

    void afterSuccess() {
        failures = 0;
    }
}
