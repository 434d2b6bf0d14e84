package dev.faultline.core.trial;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventId;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.normalize.EventNormalizer;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.normalize.ItemOrigin;
import dev.faultline.core.normalize.Normalized;
import dev.faultline.core.project.ProjectSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;

/**
 * Reads events from text by the same steps as those that arrive: what a person pasted, and bodies that were kept, which
 * are event items again.
 */
public final class EventText {
    private static final EventId NO_ID = new EventId(0, 0);

    private final LenientJson json = new LenientJson();
    private final EventNormalizer normalizer = new EventNormalizer(GeoLookup.NONE);

    /**
     * @param now what the times in it are judged by
     * @throws IllegalArgumentException when the text is no JSON object; the message is for the person who wrote it
     * @throws dev.faultline.core.json.MalformedJsonException when it is no JSON
     */
    public Event pasted(String text, Instant now) {
        return normalized(text.getBytes(StandardCharsets.UTF_8), NO_ID, now).event();
    }

    /** A kept body as the event it was made of, scrubbed. */
    public Event kept(String body, EventId id, Instant receivedAt) {
        return normalized(body.getBytes(StandardCharsets.UTF_8), id, receivedAt).event();
    }

    Normalized normalized(byte[] bytes, EventId id, Instant receivedAt) {
        var origin = new ItemOrigin(0, receivedAt, null, id, null, null, null);
        return read(bytes, cursor -> normalizer.normalize(cursor, origin, ProjectSettings.defaults()));
    }

    private <T> T read(byte[] bytes, Function<JsonCursor, T> reader) {
        var cursor = json.open(bytes, 0, bytes.length);
        if (!cursor.isObject()) {
            throw new IllegalArgumentException("an event is a JSON object");
        }
        return reader.apply(cursor);
    }
}
