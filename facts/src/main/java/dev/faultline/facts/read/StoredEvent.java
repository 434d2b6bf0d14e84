package dev.faultline.facts.read;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lean row of an event. Texts that it lacks are empty.
 *
 * @param handled yes, no or unknown
 * @param httpStatus 0 when unknown
 * @param traceId 32 hex, or null
 * @param deletesOn the day on which its partition is dropped
 */
public record StoredEvent(
        long projectId,
        EventId id,
        long hash,
        Instant receivedAt,
        Instant timestamp,
        String kind,
        String level,
        String platform,
        String release,
        String dist,
        String environment,
        String transaction,
        String logger,
        String serverName,
        String errorType,
        String message,
        String culprit,
        String handled,
        String mechanism,
        int httpStatus,
        String httpMethod,
        String url,
        String userId,
        String userName,
        String userEmail,
        String userIp,
        String country,
        String city,
        String osName,
        String browserName,
        String deviceModel,
        String runtimeName,
        String sdkName,
        String sdkVersion,
        Map<String, String> tags,
        long stackHash,
        @Nullable String traceId,
        boolean verified,
        Instant deletesOn) {

    /** {@code Type: message}, or whichever of the two there is. */
    public String title() {
        if (errorType.isEmpty()) {
            return message;
        }
        return message.isEmpty() ? errorType : errorType + ": " + message;
    }
}
