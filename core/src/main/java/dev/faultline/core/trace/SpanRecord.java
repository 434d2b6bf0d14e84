package dev.faultline.core.trace;

import dev.faultline.core.event.EventUser;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One timed operation of a trace.
 *
 * @param segmentId the span that its service's part of the trace began with, or null when unknown
 * @param segment whether it is that span itself: what used to be called a transaction
 * @param transaction name of the segment it belongs to
 * @param name what it did: a route, a statement
 * @param op which kind of operation, {@code http.server}, {@code db.query}
 * @param status {@code ok}, or what went wrong
 * @param httpStatus 0 when unknown
 * @param attributes scrubbed; those with a field of their own are left out
 * @param measurements by name, times in milliseconds
 */
public record SpanRecord(
        long projectId,
        Instant receivedAt,
        String traceId,
        String spanId,
        @Nullable String parentSpanId,
        @Nullable String segmentId,
        boolean segment,
        @Nullable String transaction,
        String name,
        String op,
        String status,
        @Nullable String origin,
        Instant start,
        long durationMicros,
        int httpStatus,
        String platform,
        @Nullable String release,
        String environment,
        @Nullable String serverName,
        @Nullable String sdkName,
        EventUser user,
        Map<String, String> attributes,
        Map<String, Double> measurements) {
    public SpanRecord {
        attributes = Map.copyOf(attributes);
        measurements = Map.copyOf(measurements);
    }

    /** Whether it ended in an error of any kind. */
    public boolean failed() {
        return httpStatus >= 500
                || switch (status) {
                    case "", "ok", "unset", "cancelled", "unknown" -> false;
                    default -> true;
                };
    }
}
