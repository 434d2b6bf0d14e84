package dev.faultline.core.feedback;

import dev.faultline.core.event.EventId;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads feedback in its older form. */
public final class UserReportReader {
    private static final int MAX_COMMENTS = 4_096;
    private static final int MAX_NAME = 128;

    private final LenientJson json;

    public UserReportReader(LenientJson json) {
        this.json = json;
    }

    public Decoded<UserReport> read(byte[] bytes, int offset, int length, ItemContext context) {
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the report is no JSON object");
            }
            var report = report(cursor, context);
            return report == null
                    ? Decoded.unreadable("the report lacks an event id or comments")
                    : new Decoded<>(List.of(report), 0, null);
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable UserReport report(JsonCursor json, ItemContext context) {
        var id = context.origin().envelopeId();
        @Nullable String name = null;
        @Nullable String email = null;
        @Nullable String comments = null;
        for (var member = json.nextName(); member != null; member = json.nextName()) {
            switch (member) {
                case "event_id" -> {
                    var text = json.text(64);
                    id = text != null && EventId.isValid(text) ? EventId.parse(text) : id;
                }
                case "name" -> name = field(json, member, MAX_NAME, context);
                case "email" -> email = field(json, member, MAX_NAME, context);
                case "comments" -> comments = field(json, member, MAX_COMMENTS, context);
                default -> json.skip();
            }
        }
        return id == null || comments == null || comments.isBlank()
                ? null
                : new UserReport(
                        context.origin().projectId(), context.origin().receivedAt(), id, name, email, comments);
    }

    private static @Nullable String field(JsonCursor json, String name, int max, ItemContext context) {
        var text = json.text(max);
        return text == null ? null : context.scrubber().field(text, "user_report", name);
    }
}
