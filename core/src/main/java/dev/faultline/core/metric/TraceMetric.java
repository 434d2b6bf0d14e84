package dev.faultline.core.metric;

import dev.faultline.core.event.EventUser;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measurement.
 *
 * @param type counter, gauge or distribution
 * @param unit as sent, empty when none
 */
public record TraceMetric(
        long projectId,
        Instant receivedAt,
        Instant timestamp,
        @Nullable String traceId,
        @Nullable String spanId,
        String name,
        String type,
        double value,
        String unit,
        @Nullable String release,
        String environment,
        @Nullable String serverName,
        EventUser user,
        Map<String, String> attributes) {
    public TraceMetric {
        attributes = Map.copyOf(attributes);
    }
}
