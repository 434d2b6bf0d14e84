package dev.faultline.core.envelope;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Splits an inflated envelope. Only the header lines are parsed; payloads are located, never read. Lenient where the
 * protocol is: missing final newline, items without a length, unknown types, unknown header fields.
 */
public final class EnvelopeParser {
    /** No SDK sends more than a few dozen; without a bound, empty items would turn a small body into a large heap. */
    public static final int MAX_ITEMS = 1_000;

    private final JsonFactory json;

    public EnvelopeParser(JsonFactory json) {
        this.json = json;
    }

    /**
     * @throws MalformedEnvelopeException when the bytes are no envelope
     * @throws EnvelopeTooLargeException when it holds more than {@link #MAX_ITEMS}
     */
    public Envelope parse(byte[] bytes) {
        var lineEnd = lineEnd(bytes, 0);
        var header = header(bytes, lineEnd);
        List<EnvelopeItem> items = new ArrayList<>(2);
        var position = lineEnd + 1;
        while (position < bytes.length) {
            if (bytes[position] == '\n') {
                position++;
                continue;
            }
            var headerEnd = lineEnd(bytes, position);
            var item = item(bytes, position, headerEnd);
            items.add(item);
            if (items.size() > MAX_ITEMS) {
                throw new EnvelopeTooLargeException("the envelope holds more than " + MAX_ITEMS + " items");
            }
            position = afterPayload(bytes, item);
        }
        return new Envelope(header, List.copyOf(items), bytes);
    }

    /**
     * Reads one item header on its own, for envelopes too large to be held whole.
     *
     * @throws MalformedEnvelopeException when the line is none
     */
    public ItemHeader itemHeader(byte[] line) {
        var fields = new HeaderFields(json, line, 0, line.length, "item header");
        var type = fields.text("type");
        if (type == null) {
            throw new MalformedEnvelopeException("an item header names no type");
        }
        return new ItemHeader(ItemType.ofWireName(type), fields.number("length"));
    }

    private static int afterPayload(byte[] bytes, EnvelopeItem item) {
        var end = item.payloadOffset() + item.payloadLength();
        if (end < bytes.length && bytes[end] != '\n') {
            throw new MalformedEnvelopeException("item at byte " + item.headerOffset() + " states a length of "
                    + item.payloadLength() + ", but no newline follows its payload");
        }
        return end + 1;
    }

    private EnvelopeHeader header(byte[] bytes, int end) {
        var fields = new HeaderFields(json, bytes, 0, end, "envelope header");
        return new EnvelopeHeader(
                EventId.named(fields.text("event_id")),
                fields.text("dsn"),
                instant(fields.text("sent_at")),
                fields.text("sdk"),
                fields.text("trace_id"));
    }

    private EnvelopeItem item(byte[] bytes, int start, int headerEnd) {
        var fields = new HeaderFields(json, bytes, start, headerEnd, "item header");
        var type = fields.text("type");
        if (type == null) {
            throw new MalformedEnvelopeException("item header at byte " + start + " names no type");
        }
        var payload = Math.min(headerEnd + 1, bytes.length);
        var stated = fields.number("length");
        int length;
        if (stated == null) {
            length = lineEnd(bytes, payload) - payload;
        } else if (stated < 0 || stated > bytes.length - payload) {
            throw new MalformedEnvelopeException("item at byte " + start + " states a length of " + stated + ", but "
                    + (bytes.length - payload) + " bytes follow");
        } else {
            length = stated.intValue();
        }
        var quantity = fields.number("item_count");
        return new EnvelopeItem(
                ItemType.ofWireName(type),
                type,
                fields.text("content_type"),
                fields.text("filename"),
                fields.text("attachment_type"),
                quantity == null ? 1 : (int) Math.clamp(quantity, 1L, 10_000L),
                start,
                payload,
                length);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (var i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return bytes.length;
    }

    /** The scalar fields of one header line, with {@code sdk.name/sdk.version} and {@code trace.trace_id} flattened. */
    private static final class HeaderFields {
        private final java.util.Map<String, String> values = new java.util.HashMap<>();

        HeaderFields(JsonFactory json, byte[] bytes, int start, int end, String what) {
            try (var parser = json.createParser(ObjectReadContext.empty(), bytes, start, end - start)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new MalformedEnvelopeException(what + " at byte " + start + " is not a JSON object");
                }
                object(parser, "");
            } catch (JacksonException e) {
                throw new MalformedEnvelopeException(
                        what + " at byte " + start + " is not JSON: " + e.getOriginalMessage());
            }
            var name = values.get("sdk.name");
            if (name != null) {
                values.put("sdk", name + "/" + values.getOrDefault("sdk.version", "unknown"));
            }
            values.computeIfAbsent("trace_id", key -> values.get("trace.trace_id"));
        }

        private void object(JsonParser parser, String prefix) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = prefix + parser.currentName();
                var token = parser.nextToken();
                if (token == JsonToken.START_OBJECT && (name.equals("sdk") || name.equals("trace"))) {
                    object(parser, name + ".");
                } else if (token != null && token.isStructStart()) {
                    parser.skipChildren();
                } else if (token != JsonToken.VALUE_NULL) {
                    values.put(name, parser.getValueAsString(""));
                }
            }
        }

        @Nullable String text(String name) {
            return values.get(name);
        }

        @Nullable Long number(String name) {
            var value = values.get(name);
            if (value == null) {
                return null;
            }
            try {
                return Long.valueOf(value);
            } catch (NumberFormatException e) {
                throw new MalformedEnvelopeException("item header field " + name + " is not a whole number: " + value);
            }
        }
    }
}
