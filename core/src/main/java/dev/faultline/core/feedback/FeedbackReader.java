package dev.faultline.core.feedback;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventId;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.EventNormalizer;
import dev.faultline.core.scrub.EventScrubber;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads feedback, an event whose {@code feedback} context holds what the user wrote. */
public final class FeedbackReader {
    private final LenientJson json;
    private final EventNormalizer normalizer;

    public FeedbackReader(LenientJson json, EventNormalizer normalizer) {
        this.json = json;
        this.normalizer = normalizer;
    }

    public Decoded<Feedback> read(byte[] bytes, int offset, int length, ItemContext context) {
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the feedback is no JSON object");
            }
            var normalized = normalizer.normalize(cursor, context.origin(), context.settings());
            var event = new EventScrubber(context.scrubber()).scrub(normalized.event());
            var message = event.contexts().getOrDefault("feedback.message", event.message());
            return message == null
                    ? Decoded.unreadable("the feedback holds no message")
                    : new Decoded<>(List.of(feedback(event, message)), 0, null);
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Feedback feedback(Event event, String message) {
        var contexts = event.contexts();
        var email = contexts.get("feedback.contact_email");
        return new Feedback(
                event,
                message,
                contexts.get("feedback.name"),
                email == null ? event.user().email() : email,
                contexts.getOrDefault("feedback.url", event.request().url()),
                id(contexts.get("feedback.associated_event_id")),
                contexts.get("feedback.replay_id"),
                contexts.getOrDefault("feedback.source", ""));
    }

    private static @Nullable EventId id(@Nullable String text) {
        return text != null && EventId.isValid(text) ? EventId.parse(text) : null;
    }
}
