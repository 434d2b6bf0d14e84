package dev.faultline.core.monitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign of life of a scheduled job.
 *
 * @param checkInId 32 hex, or null for "the latest one still open"
 * @param slug the monitor's name: lower-case letters, digits, dashes, underscores
 * @param durationMillis as stated, or -1 when the server is to work it out
 * @param config creates or changes the monitor; null when the check-in states none
 */
public record CheckIn(
        long projectId,
        Instant receivedAt,
        @Nullable String checkInId,
        String slug,
        CheckInStatus status,
        long durationMillis,
        String environment,
        @Nullable String release,
        @Nullable String traceId,
        @Nullable MonitorConfig config) {}
