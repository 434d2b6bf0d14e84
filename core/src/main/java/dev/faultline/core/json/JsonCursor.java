package dev.faultline.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A position in a document that is read once, front to back. Whoever is handed a cursor stands on the first token of a
 * value and leaves on its last; each method here does so. A value of another type than hoped for is stepped over.
 */
public final class JsonCursor implements AutoCloseable {
    // Longer ones are exact in no reader, and parsing them costs more than linear time.
    private static final int MAX_NUMBER = 64;

    private final JsonParser parser;

    JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    public boolean isArray() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    public boolean isString() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    public boolean isNumber() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                || parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
    }

    public boolean isBoolean() {
        return parser.currentToken() == JsonToken.VALUE_TRUE || parser.currentToken() == JsonToken.VALUE_FALSE;
    }

    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /** Inside an object: the next member's name, standing on its value; null at the object's end. */
    public @Nullable String nextName() {
        try {
            var name = parser.nextName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        } catch (JacksonException e) {
            throw new MalformedJsonException(e);
        }
    }

    /** Inside an array: steps onto the next element; false at the array's end. */
    public boolean nextElement() {
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (JacksonException e) {
            throw new MalformedJsonException(e);
        }
    }

    /** Steps over the value. */
    public void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw new MalformedJsonException(e);
        }
    }

    /** A scalar as text, shortened to {@code max} characters; null for null and for anything with members. */
    public @Nullable String text(int max) {
        var text = text();
        return text == null ? null : Trim.to(text, max);
    }

    /** A scalar as text, whole. */
    public @Nullable String text() {
        try {
            return switch (parser.currentToken()) {
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
                case VALUE_TRUE -> "true";
                case VALUE_FALSE -> "false";
                case START_OBJECT, START_ARRAY -> {
                    parser.skipChildren();
                    yield null;
                }
                case null, default -> null;
            };
        } catch (JacksonException e) {
            throw new MalformedJsonException(e);
        }
    }

    /** A boolean, also when it comes as text. */
    public @Nullable Boolean bool() {
        var text = text();
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    /** A whole number of at most nine digits, or the default for anything else. */
    public int integer(int otherwise) {
        var text = text();
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        var value = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** A finite number, also when it comes as text; null for anything else. */
    public @Nullable Double number() {
        var text = text();
        if (text == null || text.isEmpty() || text.length() > MAX_NUMBER) {
            return null;
        }
        try {
            var value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public void close() {
        parser.close();
    }
}
