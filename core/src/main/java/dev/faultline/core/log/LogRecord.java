package dev.faultline.core.log;

import dev.faultline.core.event.EventUser;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One log line.
 *
 * @param level trace, debug, info, warn, error or fatal
 * @param severity 1 to 24 as OpenTelemetry numbers them
 * @param sequence order among lines of one moment
 * @param attributes scrubbed; those with a field of their own are left out
 */
public record LogRecord(
        long projectId,
        Instant receivedAt,
        Instant timestamp,
        @Nullable String traceId,
        @Nullable String spanId,
        String level,
        int severity,
        String body,
        @Nullable String template,
        int sequence,
        @Nullable String release,
        String environment,
        @Nullable String serverName,
        @Nullable String sdkName,
        EventUser user,
        Map<String, String> attributes) {
    public LogRecord {
        attributes = Map.copyOf(attributes);
    }
}
