package dev.faultline.query.event;

import dev.faultline.facts.read.StoredEvent;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row of a table.
 *
 * @param user what names the user best
 * @param hasBody whether frames and breadcrumbs are kept
 */
public record EventRow(
        String id,
        Instant at,
        Instant receivedAt,
        long projectId,
        String level,
        String title,
        String culprit,
        @Nullable String transaction,
        @Nullable String release,
        String environment,
        @Nullable String user,
        boolean hasBody,
        Map<String, String> tags) {
    static EventRow of(StoredEvent event, boolean hasBody) {
        return new EventRow(
                event.id().toString(),
                event.timestamp(),
                event.receivedAt(),
                event.projectId(),
                event.level(),
                event.title(),
                event.culprit(),
                orNull(event.transaction()),
                orNull(event.release()),
                event.environment(),
                user(event),
                hasBody,
                event.tags());
    }

    private static @Nullable String user(StoredEvent event) {
        if (!event.userEmail().isEmpty()) {
            return event.userEmail();
        }
        if (!event.userName().isEmpty()) {
            return event.userName();
        }
        return orNull(event.userId().isEmpty() ? event.userIp() : event.userId());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
