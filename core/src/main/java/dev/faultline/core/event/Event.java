package dev.faultline.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A normalised event: the fields that rows, filters, grouping and search go by. The whole of what was sent stays in its
 * bytes and becomes the body; a body is only built for events that keep one.
 *
 * @param id the SDK's id, or one made from the record's position when it sent none
 * @param timestamp the SDK's time, corrected for clock drift; never later than {@code receivedAt}
 * @param statedAt the time as the SDK stated it, before any correction; null when it stated none that can be read. A
 *     re-sent event states the same time again, so the check of event ids looks only at ids of that minute
 * @param level fatal, error, warning, info or debug
 * @param message the formatted log message, or null
 * @param messageTemplate the unformatted one when the SDK sent it
 * @param exceptions innermost cause first
 * @param fingerprint what the SDK demanded, empty when nothing
 * @param tags as sent, capped; environment, release and the like are fields of their own
 * @param contexts flat {@code name.key -> value} of the scalar context entries that search may ask for, capped
 * @param httpStatus 0 when unknown
 * @param kind what the item was: an error event, a security report ({@code csp}, {@code nel}, …)
 */
public record Event(
        EventId id,
        long projectId,
        Instant receivedAt,
        Instant timestamp,
        @Nullable Instant statedAt,
        String kind,
        String platform,
        String level,
        @Nullable String logger,
        @Nullable String transaction,
        @Nullable String release,
        @Nullable String dist,
        String environment,
        @Nullable String serverName,
        @Nullable String message,
        @Nullable String messageTemplate,
        List<ExceptionValue> exceptions,
        List<ThreadValue> threads,
        Stacktrace stacktrace,
        List<String> fingerprint,
        Map<String, String> tags,
        Map<String, String> contexts,
        EventUser user,
        EventRequest request,
        int httpStatus,
        @Nullable Boolean handled,
        @Nullable String mechanism,
        @Nullable String sdkName,
        @Nullable String sdkVersion,
        @Nullable String traceId,
        @Nullable String spanId,
        @Nullable String osName,
        @Nullable String browserName,
        @Nullable String deviceModel,
        @Nullable String runtimeName) {
    public Event {
        exceptions = List.copyOf(exceptions);
        threads = List.copyOf(threads);
        fingerprint = List.copyOf(fingerprint);
        tags = Map.copyOf(tags);
        contexts = Map.copyOf(contexts);
    }
}
