package dev.faultline.core.json;

import org.jspecify.annotations.Nullable;

/** Any value as text: scalars as they are, objects and arrays as JSON. */
public final class JsonText {
    // What is deeper than this is cut: it is text for people.
    private static final int MAX_DEPTH = 16;

    private JsonText() {}

    public static @Nullable String of(JsonCursor json, int max) {
        if (!json.isObject() && !json.isArray()) {
            return json.text(max);
        }
        var text = new StringBuilder(64);
        append(json, text, max, 0);
        return Trim.to(text.toString(), max);
    }

    private static void append(JsonCursor json, StringBuilder out, int max, int depth) {
        if (out.length() > max || depth > MAX_DEPTH) {
            json.skip();
        } else if (json.isObject()) {
            out.append('{');
            var first = true;
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                separate(out, first).append('"').append(Trim.to(name, max)).append("\":");
                append(json, out, max, depth + 1);
                first = false;
            }
            out.append('}');
        } else if (json.isArray()) {
            out.append('[');
            var first = true;
            while (json.nextElement()) {
                append(json, separate(out, first), max, depth + 1);
                first = false;
            }
            out.append(']');
        } else if (json.isString()) {
            out.append('"').append(json.text(max)).append('"');
        } else {
            out.append(json.text(max));
        }
    }

    private static StringBuilder separate(StringBuilder out, boolean first) {
        return first ? out : out.append(',');
    }
}
