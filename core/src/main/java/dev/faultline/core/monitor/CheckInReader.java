package dev.faultline.core.monitor;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.Durations;
import dev.faultline.core.normalize.Hex;
import dev.faultline.core.normalize.NameRules;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a check-in. */
public final class CheckInReader {
    private static final int MAX_SLUG = 50;

    private final LenientJson json;

    public CheckInReader(LenientJson json) {
        this.json = json;
    }

    public Decoded<CheckIn> read(byte[] bytes, int offset, int length, ItemContext context) {
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the check-in is no JSON object");
            }
            var checkIn = checkIn(cursor, context);
            return checkIn == null
                    ? Decoded.unreadable("the check-in names no monitor")
                    : new Decoded<>(List.of(checkIn), 0, null);
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable CheckIn checkIn(JsonCursor json, ItemContext context) {
        @Nullable String id = null;
        @Nullable String slug = null;
        @Nullable String status = null;
        @Nullable String environment = null;
        @Nullable String release = null;
        @Nullable String traceId = null;
        @Nullable MonitorConfig config = null;
        var duration = -1L;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "check_in_id" -> id = Hex.of(json.text(64), 32);
                case "monitor_slug" -> slug = slug(json.text(256));
                case "status" -> status = json.text(32);
                case "duration" -> duration = Durations.millis(json.text(32));
                case "environment" -> environment = NameRules.environment(json.text());
                case "release" -> release = NameRules.release(json.text());
                case "monitor_config" -> config = MonitorConfigReader.read(json, context.scrubber());
                case "contexts" -> traceId = traceId(json);
                default -> json.skip();
            }
        }
        if (slug == null) {
            return null;
        }
        var origin = context.origin();
        return new CheckIn(
                origin.projectId(),
                origin.receivedAt(),
                id,
                context.scrubber().text(slug),
                CheckInStatus.of(status),
                duration,
                environment == null
                        ? NameRules.DEFAULT_ENVIRONMENT
                        : context.scrubber().text(environment),
                release == null ? null : context.scrubber().text(release),
                traceId,
                config);
    }

    /** Made of what monitors may be called; null when nothing is left. */
    private static @Nullable String slug(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        var slug = new StringBuilder();
        for (var c : raw.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            if (slug.length() == MAX_SLUG) {
                break;
            }
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.isEmpty() ? null : slug.toString();
    }

    private static @Nullable String traceId(JsonCursor json) {
        @Nullable String found = null;
        if (!json.isObject()) {
            json.skip();
            return null;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (!name.equals("trace") || !json.isObject()) {
                json.skip();
                continue;
            }
            for (var field = json.nextName(); field != null; field = json.nextName()) {
                var text = json.text(64);
                found = field.equals("trace_id") ? Hex.of(text, 32) : found;
            }
        }
        return found;
    }
}
