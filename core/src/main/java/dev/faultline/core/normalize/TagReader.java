package dev.faultline.core.normalize;

import static dev.faultline.core.normalize.FieldLimits.TAG_KEY;
import static dev.faultline.core.normalize.FieldLimits.TAG_VALUE;

import dev.faultline.core.json.JsonCursor;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads tags, an object or a list of pairs. The first of equal keys wins; what is no tag is left out. */
final class TagReader {
    // These name fields of the event itself; a tag of that name would answer searches wrongly.
    private static final Set<String> RESERVED = Set.of("release", "dist", "user", "filename", "function");

    private TagReader() {}

    static void read(JsonCursor json, Map<String, String> tags, int max) {
        if (json.isObject()) {
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                put(tags, name, json.text(), max);
            }
        } else if (json.isArray()) {
            while (json.nextElement()) {
                pair(json, tags, max);
            }
        } else {
            json.skip();
        }
    }

    private static void pair(JsonCursor json, Map<String, String> tags, int max) {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        @Nullable String key = null;
        @Nullable String value = null;
        for (var i = 0; json.nextElement(); i++) {
            if (i == 0) {
                key = json.text();
            } else if (i == 1) {
                value = json.text();
            } else {
                json.skip();
            }
        }
        if (key != null) {
            put(tags, key, value, max);
        }
    }

    private static void put(Map<String, String> tags, String rawKey, @Nullable String rawValue, int max) {
        var key = rawKey.strip().replace(' ', '-');
        var value = rawValue == null ? "" : rawValue.strip();
        if (tags.size() >= max
                || value.isEmpty()
                || value.length() > TAG_VALUE
                || value.indexOf('\n') >= 0
                || !validKey(key)
                || RESERVED.contains(key)) {
            return;
        }
        tags.putIfAbsent(key, value);
    }

    private static boolean validKey(String key) {
        if (key.isEmpty() || key.length() > TAG_KEY || key.startsWith("sentry:")) {
            return false;
        }
        for (var i = 0; i < key.length(); i++) {
            var c = key.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.:-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }
}
