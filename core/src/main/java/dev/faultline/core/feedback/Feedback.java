package dev.faultline.core.feedback;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What a user wrote.
 *
 * @param event where and by whom it was written, scrubbed like every event; it never becomes an error
 * @param about the error it is about, or null
 */
public record Feedback(
        Event event,
        String message,
        @Nullable String name,
        @Nullable String email,
        @Nullable String url,
        @Nullable EventId about,
        @Nullable String replayId,
        String source) {}
