package dev.faultline.core.normalize;

import dev.faultline.core.json.JsonCursor;
import org.jspecify.annotations.Nullable;

/** Reads the request as far as rows and filters need it: address, method, user agent, remote address. */
final class RequestReader {
    private RequestReader() {}

    static void read(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "url" -> draft.url = Texts.stripped(json.text(FieldLimits.URL));
                case "method" -> draft.method = Texts.stripped(json.text(FieldLimits.ENUM));
                case "headers" -> headers(json, draft);
                case "env" -> environment(json, draft);
                default -> json.skip();
            }
        }
    }

    private static void headers(JsonCursor json, EventDraft draft) {
        if (json.isObject()) {
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                header(name, json, draft);
            }
        } else if (json.isArray()) {
            while (json.nextElement()) {
                pair(json, draft);
            }
        } else {
            json.skip();
        }
    }

    private static void pair(JsonCursor json, EventDraft draft) {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        @Nullable String name = null;
        for (var i = 0; json.nextElement(); i++) {
            if (i == 0) {
                name = json.text();
            } else if (i == 1 && name != null) {
                header(name, json, draft);
            } else {
                json.skip();
            }
        }
    }

    private static void header(String name, JsonCursor json, EventDraft draft) {
        if (!name.equalsIgnoreCase("user-agent")) {
            json.skip();
        } else if (json.isArray()) {
            while (json.nextElement()) {
                draft.userAgent = json.text(FieldLimits.USER_AGENT);
            }
        } else {
            draft.userAgent = json.text(FieldLimits.USER_AGENT);
        }
    }

    private static void environment(JsonCursor json, EventDraft draft) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (name.equals("REMOTE_ADDR")) {
                draft.remoteAddress = Texts.stripped(json.text(FieldLimits.ENUM));
            } else {
                json.skip();
            }
        }
    }
}
