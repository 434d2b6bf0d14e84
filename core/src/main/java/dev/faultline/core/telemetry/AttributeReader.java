package dev.faultline.core.telemetry;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonText;
import dev.faultline.core.scrub.Scrubber;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads attributes, each {@code {"value": …, "type": …}} or a bare value, scrubbed on the way. */
public final class AttributeReader {
    // More than any instrumentation sends; a row's map must stay a row's map.
    private static final int MAX_ATTRIBUTES = 128;
    private static final int MAX_NAME = 200;
    private static final int MAX_VALUE = 4_096;

    private final Scrubber scrubber;
    private final String owner;

    /** @param owner what rules of the project call the attributes' parent, {@code attributes} or {@code data} */
    public AttributeReader(Scrubber scrubber, String owner) {
        this.scrubber = scrubber;
        this.owner = owner;
    }

    public void read(JsonCursor json, Map<String, String> into) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            put(name, json.isObject() ? typed(json) : JsonText.of(json, MAX_VALUE), into);
        }
    }

    /** Adds one attribute that was read by other means. */
    public void put(String name, @Nullable String value, Map<String, String> into) {
        if (value == null || name.isEmpty() || name.length() > MAX_NAME || into.size() >= MAX_ATTRIBUTES) {
            return;
        }
        var scrubbed = scrubber.field(value, owner, name);
        if (scrubbed != null) {
            into.put(scrubber.text(name), scrubbed);
        }
    }

    private static @Nullable String typed(JsonCursor json) {
        @Nullable String value = null;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (name.equals("value")) {
                value = JsonText.of(json, MAX_VALUE);
            } else {
                json.skip();
            }
        }
        return value;
    }
}
