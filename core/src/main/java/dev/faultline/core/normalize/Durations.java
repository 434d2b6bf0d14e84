package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/** Durations as SDKs send them: seconds, possibly with a fraction. */
public final class Durations {
    private static final double MAX_SECONDS = 400L * 24 * 3_600;

    private Durations() {}

    /** Milliseconds, or -1 for what is no sensible duration. */
    public static long millis(@Nullable String seconds) {
        if (seconds == null || seconds.isEmpty() || seconds.length() > 32) {
            return -1;
        }
        try {
            var value = Double.parseDouble(seconds);
            return value >= 0 && value <= MAX_SECONDS ? Math.round(value * 1_000) : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
