package dev.faultline.core.normalize;

import static dev.faultline.core.normalize.FieldLimits.MESSAGE;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a log message: plain text, or an object of template, parameters and formatted text. */
final class MessageReader {
    private static final int MAX_PARAMETERS = 64;

    private MessageReader() {}

    static void read(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            var text = Texts.present(json.text(MESSAGE));
            if (text != null && draft.message == null) {
                draft.message = text;
            }
            return;
        }
        @Nullable String template = null;
        @Nullable String formatted = null;
        List<String> positional = List.of();
        Map<String, String> named = Map.of();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "message" -> template = Texts.present(json.text(MESSAGE));
                case "formatted" -> formatted = Texts.present(json.text(MESSAGE));
                case "params" -> {
                    positional = positional(json);
                    named = positional.isEmpty() ? named(json) : Map.of();
                }
                default -> json.skip();
            }
        }
        if (formatted == null && template != null) {
            formatted = MessageFormatter.format(template, positional, named);
        }
        if (formatted != null) {
            draft.message = formatted;
            draft.messageTemplate = template;
        }
    }

    private static List<String> positional(JsonCursor json) {
        if (!json.isArray()) {
            return List.of();
        }
        var values = new ArrayList<String>();
        while (json.nextElement()) {
            var value = JsonText.of(json, MESSAGE);
            if (values.size() < MAX_PARAMETERS) {
                values.add(Texts.or(value, "None"));
            }
        }
        return values;
    }

    private static Map<String, String> named(JsonCursor json) {
        if (!json.isObject()) {
            json.skip();
            return Map.of();
        }
        var values = new LinkedHashMap<String, String>();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = JsonText.of(json, MESSAGE);
            if (values.size() < MAX_PARAMETERS) {
                values.put(name, Texts.or(value, "None"));
            }
        }
        return values;
    }
}
