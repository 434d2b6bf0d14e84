package dev.faultline.core.normalize;

import dev.faultline.core.event.EventId;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.project.CapSettings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one pass over an event: picks what rows, filters and grouping need and steps over the rest. */
final class EventReader {
    private static final int MAX_FINGERPRINT = 32;

    private final CapSettings caps;
    private final MemberReader others;

    EventReader(CapSettings caps, MemberReader others) {
        this.caps = caps;
        this.others = others;
    }

    void read(JsonCursor json, EventDraft draft) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            member(name, json, draft);
        }
    }

    private void member(String name, JsonCursor json, EventDraft draft) {
        switch (name) {
            case "event_id" -> draft.id = EventId.named(json.text());
            case "type" -> draft.type = json.text(FieldLimits.ENUM);
            case "timestamp" -> draft.timestamp = Timestamps.read(json.text());
            case "platform" -> draft.platform = Texts.stripped(json.text(FieldLimits.PLATFORM));
            case "level" -> draft.level = json.text(FieldLimits.ENUM);
            case "logger" -> draft.logger = Texts.stripped(json.text());
            case "transaction" -> draft.transaction = Texts.stripped(json.text(FieldLimits.TRANSACTION));
            case "culprit" -> draft.culprit = Texts.stripped(json.text(FieldLimits.TRANSACTION));
            case "release" -> draft.release = json.text();
            case "dist" -> draft.dist = json.text();
            case "environment" -> draft.environment = json.text();
            case "server_name" -> draft.serverName = Texts.stripped(json.text(FieldLimits.SERVER_NAME));
            case "message", "logentry", "sentry.interfaces.Message" -> MessageReader.read(json, draft);
            case "exception", "sentry.interfaces.Exception" -> draft.exceptions = ExceptionReader.list(json);
            case "stacktrace", "sentry.interfaces.Stacktrace" -> draft.stacktrace = StackReader.read(json);
            case "threads" -> draft.threads = ThreadReader.list(json);
            case "fingerprint" -> draft.fingerprint = fingerprint(json);
            case "tags" -> TagReader.read(json, draft.tags, caps.tags());
            case "contexts", "sentry.interfaces.Contexts" -> ContextReader.read(json, draft, caps.contexts());
            case "user", "sentry.interfaces.User" -> UserReader.read(json, draft);
            case "request", "sentry.interfaces.Http" -> RequestReader.read(json, draft);
            case "sdk" -> SdkReader.read(json, draft);
            default -> others.read(name, json);
        }
    }

    private static List<String> fingerprint(JsonCursor json) {
        if (!json.isArray()) {
            json.skip();
            return List.of();
        }
        var parts = new ArrayList<String>(2);
        while (json.nextElement()) {
            var part = json.isNumber() ? whole(json.text()) : json.text(FieldLimits.FINGERPRINT);
            if (part != null && parts.size() < MAX_FINGERPRINT) {
                parts.add(part);
            }
        }
        return parts;
    }

    // As Sentry does: 2.7 and 2 are one bug.
    private static @Nullable String whole(@Nullable String number) {
        if (number == null || number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
            return number;
        }
        var point = number.indexOf('.');
        return point < 0 ? number : number.substring(0, point);
    }
}
