package dev.faultline.core.normalize;

import static dev.faultline.core.normalize.FieldLimits.TAG_KEY;
import static dev.faultline.core.normalize.FieldLimits.TAG_VALUE;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonText;
import java.util.Map;

/** Reads contexts into flat {@code name.key} entries of their scalar values; the whole of them stays in the body. */
final class ContextReader {
    private ContextReader() {}

    // What people write into feedback is a text, not a facet.
    private static final int FEEDBACK = 4_096;

    static void read(JsonCursor json, EventDraft draft, int max) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var context = json.nextName(); context != null; context = json.nextName()) {
            if (json.isObject() && !context.isEmpty()) {
                entries(json, context, draft, max);
            } else {
                json.skip();
            }
        }
    }

    private static void entries(JsonCursor json, String context, EventDraft draft, int max) {
        var contexts = draft.contexts;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (context.equals("trace") && name.equals("data") && json.isObject()) {
                traceData(json, draft.traceData, max);
                continue;
            }
            if (contexts.size() >= max || name.equals("type") || context.length() + name.length() >= TAG_KEY) {
                json.skip();
                continue;
            }
            var value = Texts.stripped(json.text(context.equals("feedback") ? FEEDBACK : TAG_VALUE));
            if (value != null) {
                contexts.put(context + '.' + name, value);
            }
        }
    }

    private static void traceData(JsonCursor json, Map<String, String> into, int max) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = JsonText.of(json, FEEDBACK);
            if (value != null && into.size() < max && name.length() < TAG_KEY) {
                into.put(name, value);
            }
        }
    }
}
