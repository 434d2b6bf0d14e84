package dev.faultline.core.normalize;

import static dev.faultline.core.normalize.FieldLimits.TAG_KEY;
import static dev.faultline.core.normalize.FieldLimits.TAG_VALUE;

import dev.faultline.core.json.JsonCursor;
import java.util.Map;

/** Reads contexts into flat {@code name.key} entries of their scalar values; the whole of them stays in the body. */
final class ContextReader {
    private ContextReader() {}

    static void read(JsonCursor json, Map<String, String> contexts, int max) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var context = json.nextName(); context != null; context = json.nextName()) {
            if (json.isObject() && !context.isEmpty()) {
                entries(json, context, contexts, max);
            } else {
                json.skip();
            }
        }
    }

    private static void entries(JsonCursor json, String context, Map<String, String> contexts, int max) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (contexts.size() >= max || name.equals("type") || context.length() + name.length() >= TAG_KEY) {
                json.skip();
                continue;
            }
            var value = Texts.stripped(json.text(TAG_VALUE));
            if (value != null) {
                contexts.put(context + '.' + name, value);
            }
        }
    }
}
