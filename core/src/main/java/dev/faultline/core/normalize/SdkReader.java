package dev.faultline.core.normalize;

import dev.faultline.core.json.JsonCursor;

/** Reads who sent it, and whether the sender wants its address inferred. */
final class SdkReader {
    private SdkReader() {}

    static void read(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "name" -> draft.sdkName = Texts.stripped(json.text(FieldLimits.ENUM));
                case "version" -> draft.sdkVersion = Texts.stripped(json.text(FieldLimits.ENUM));
                case "settings" -> settings(json, draft);
                default -> json.skip();
            }
        }
    }

    private static void settings(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (name.equals("infer_ip")) {
                draft.inferIp = json.text(FieldLimits.ENUM);
            } else {
                json.skip();
            }
        }
    }
}
