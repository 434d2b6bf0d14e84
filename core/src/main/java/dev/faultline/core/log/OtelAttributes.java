package dev.faultline.core.log;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonText;
import dev.faultline.core.telemetry.AttributeReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads OpenTelemetry's attributes, {@code [{"key": …, "value": {"stringValue": …}}]}, or a plain object of them. */
final class OtelAttributes {
    private static final int MAX_VALUE = 4_096;

    private OtelAttributes() {}

    static void read(JsonCursor json, AttributeReader attributes, Map<String, String> into) {
        if (json.isObject()) {
            attributes.read(json, into);
            return;
        }
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextElement()) {
            if (!json.isObject()) {
                json.skip();
                continue;
            }
            @Nullable String key = null;
            @Nullable String value = null;
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                switch (name) {
                    case "key" -> key = json.text(256);
                    case "value" -> value = json.isObject() ? value(json, MAX_VALUE) : json.text(MAX_VALUE);
                    default -> json.skip();
                }
            }
            if (key != null) {
                attributes.put(key, value, into);
            }
        }
    }

    /** The one member of a value object, whatever its type is called. */
    static @Nullable String value(JsonCursor json, int max) {
        @Nullable String value = null;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            value = JsonText.of(json, max);
        }
        return value;
    }
}
