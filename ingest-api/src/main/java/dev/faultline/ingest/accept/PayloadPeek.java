package dev.faultline.ingest.accept;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one field of a JSON payload, for the few requests whose headers do not say what must be known. */
public final class PayloadPeek {
    private final JsonFactory json;

    public PayloadPeek(JsonFactory json) {
        this.json = json;
    }

    /** A text at the top level, or null when it is absent or the payload is no JSON object. */
    @Nullable String text(byte[] bytes, int offset, int length, String name) {
        try (var parser = json.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var found = parser.currentName().equals(name);
                var token = parser.nextToken();
                if (found) {
                    return token == JsonToken.VALUE_STRING ? parser.getString() : null;
                }
                if (token != null && token.isStructStart()) {
                    parser.skipChildren();
                }
            }
            return null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Why the bytes are no JSON value of one of these kinds, or null when they are. */
    public @Nullable String fault(byte[] bytes, Set<JsonToken> starts) {
        try (var parser = json.createParser(ObjectReadContext.empty(), bytes, 0, bytes.length)) {
            var first = parser.nextToken();
            if (first == null || !starts.contains(first)) {
                return "it starts with " + first;
            }
            parser.skipChildren();
            return parser.nextToken() == null ? null : "something follows the first value";
        } catch (JacksonException e) {
            return e.getOriginalMessage();
        }
    }
}
