package dev.faultline.core.normalize;

import dev.faultline.core.json.JsonCursor;

/** Reads who was hit. Identities may come as numbers. */
final class UserReader {
    private UserReader() {}

    static void read(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "id" -> draft.userId = Texts.stripped(json.text(FieldLimits.USER_ID));
                case "username" -> draft.username = Texts.stripped(json.text(FieldLimits.USERNAME));
                case "email" -> draft.email = Texts.stripped(json.text(FieldLimits.EMAIL));
                case "ip_address" -> draft.ipAddress = Texts.stripped(json.text(FieldLimits.ENUM));
                case "geo" -> geo(json, draft);
                default -> json.skip();
            }
        }
    }

    private static void geo(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "country_code" -> draft.country = Texts.stripped(json.text(FieldLimits.ENUM));
                case "city" -> draft.city = Texts.stripped(json.text(FieldLimits.ENUM));
                default -> json.skip();
            }
        }
    }
}
