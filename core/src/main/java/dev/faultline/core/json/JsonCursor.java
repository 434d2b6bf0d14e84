package dev.faultline.core.json;

import dev.faultline.core.json.JsonTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * A position in a document that is read once, front to back. Whoever is handed a cursor stands on the first token of a
 * value and leaves on its last; each method here does so. A value of another type than hoped for is stepped over.
 */
public final class JsonCursor {
    // Longer ones are exact in no reader, and parsing them costs more than linear time.
    private static final int MAX_NUMBER = 64;

    private final JsonTokens tokens;
    private final KnownNames names;
    private @Nullable String lastName;

    JsonCursor(JsonTokens tokens, KnownNames names) {
        this.tokens = tokens;
        this.names = names;
    }

    public boolean isObject() {
        return tokens.token() == Token.START_OBJECT;
    }

    public boolean isArray() {
        return tokens.token() == Token.START_ARRAY;
    }

    public boolean isString() {
        return tokens.token() == Token.STRING;
    }

    public boolean isNumber() {
        return tokens.token() == Token.NUMBER;
    }

    public boolean isBoolean() {
        return tokens.token() == Token.TRUE || tokens.token() == Token.FALSE;
    }

    public boolean isNull() {
        return tokens.token() == Token.NULL;
    }

    /** Inside an object: the next member's name, standing on its value; null at the object's end. */
    public @Nullable String nextName() {
        if (!tokens.nextName()) {
            return null;
        }
        var token = tokens.name();
        var name = token.literal() ? names.of(token.bytes(), token.from(), token.to()) : token.text();
        lastName = name;
        tokens.valueOfName();
        return name;
    }

    /** Inside an array: steps onto the next element; false at the array's end. */
    public boolean nextElement() {
        return tokens.element();
    }

    /** Steps over the value. */
    public void skip() {
        tokens.skip();
    }

    /** Steps over an object or array and answers its bytes as they stand in the document; empty for any other value. */
    public byte[] skipped() {
        return isObject() || isArray() ? tokens.skipped() : new byte[0];
    }

    /** A scalar as text, shortened to {@code max} characters; null for null and for anything with members. */
    public @Nullable String text(int max) {
        var text = text();
        return text == null ? null : Trim.to(text, max);
    }

    /** A scalar as text, whole. */
    public @Nullable String text() {
        return switch (tokens.token()) {
            case STRING, NUMBER -> tokens.text().text();
            case TRUE -> "true";
            case FALSE -> "false";
            case START_OBJECT, START_ARRAY -> {
                tokens.skip();
                yield null;
            }
            case NULL, END_OBJECT, END_ARRAY, NOTHING -> null;
        };
    }

    /** Writes a member's name: as its bytes stand in the document when it is the one that was read last. */
    public void writeName(String name, JsonWriter out) {
        if (name == lastName && tokens.name().plain()) {
            out.name(tokens.name().bytes(), tokens.name().from(), tokens.name().to());
        } else {
            out.name(name);
        }
    }

    /**
     * Writes the string as its bytes stand in the document.
     *
     * @return false when they are no JSON that may be passed on; nothing is written then
     */
    public boolean copyTo(JsonWriter out) {
        var text = tokens.text();
        if (!text.plain()) {
            return false;
        }
        out.quoted(text.bytes(), text.from(), text.to());
        return true;
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
}
