package dev.faultline.core.project;

/**
 * A token bucket.
 *
 * @param permits how many items per window
 * @param windowSeconds the window, 1 to 86,400
 * @param burst how many at once after a pause, at least {@code permits}
 */
public record RateLimit(long permits, int windowSeconds, long burst) {}
