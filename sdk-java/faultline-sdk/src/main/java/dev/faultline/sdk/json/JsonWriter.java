package dev.faultline.sdk.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON text; strings are cut at a bound and made valid Unicode. Members without a value are left out. */
public final class JsonWriter {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out = new StringBuilder(8192);
    private boolean needsComma;

    public JsonWriter beginObject() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter beginArray() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    public JsonWriter name(String name) {
        comma();
        quoted(Plain.cut(name, Plain.MAX_KEY));
        out.append(':');
        needsComma = false;
        return this;
    }

    /** A member, unless its value is null. */
    public JsonWriter member(String name, @Nullable Object value) {
        return value == null ? this : name(name).value(value);
    }

    /** A value as {@link Plain#of} leaves it: text, number, truth, map or iterable of such. */
    public JsonWriter value(@Nullable Object value) {
        if (value instanceof Map) {
            beginObject();
            ((Map<?, ?>) value)
                    .forEach((key, inner) -> name(String.valueOf(key)).value(inner));
            return endObject();
        }
        if (value instanceof Iterable) {
            beginArray();
            ((Iterable<?>) value).forEach(this::value);
            return endArray();
        }
        comma();
        if (value == null || value instanceof Boolean || isJsonNumber(value)) {
            out.append(value);
        } else {
            quoted(QuerySecrets.masked(Plain.cut(value.toString(), Plain.MAX_STRING)));
        }
        needsComma = true;
        return this;
    }

    public byte[] toBytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isJsonNumber(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue());
        }
        return value instanceof Number;
    }

    private JsonWriter open(char bracket) {
        comma();
        out.append(bracket);
        needsComma = false;
        return this;
    }

    private JsonWriter close(char bracket) {
        out.append(bracket);
        needsComma = true;
        return this;
    }

    private void comma() {
        if (needsComma) {
            out.append(',');
        }
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ') {
                out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        out.append('"');
    }
}
