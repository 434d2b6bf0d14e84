package dev.faultline.core.clientreport;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a sender dropped itself. */
public final class ClientReportReader {
    private static final int MAX_LINES = 200;
    private static final int MAX_REASON = 64;
    private static final Duration OLDEST = Duration.ofDays(30);

    private record Line(String reason, DataCategory category, long quantity) {}

    private final LenientJson json;

    public ClientReportReader(LenientJson json) {
        this.json = json;
    }

    public Decoded<ClientDiscard> read(byte[] bytes, int offset, int length, ItemContext context) {
        @Nullable Instant timestamp = null;
        List<Line> lines = new ArrayList<>();
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the client report is no JSON object");
            }
            for (var name = cursor.nextName(); name != null; name = cursor.nextName()) {
                switch (name) {
                    case "timestamp" -> timestamp = Timestamps.read(cursor.text(64));
                    case "discarded_events", "rate_limited_events", "filtered_events", "filtered_sampling_events" ->
                        lines(cursor, lines);
                    default -> cursor.skip();
                }
            }
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
        var received = context.origin().receivedAt();
        var clock = ClockCorrection.of(received, context.origin().sentAt(), timestamp, OLDEST);
        var at = timestamp == null ? received : clock.apply(timestamp, received);
        return new Decoded<>(
                lines.stream()
                        .map(line -> new ClientDiscard(
                                context.origin().projectId(),
                                received,
                                at,
                                line.reason(),
                                line.category(),
                                line.quantity()))
                        .toList(),
                0,
                null);
    }

    private static void lines(JsonCursor json, List<Line> lines) {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextElement()) {
            if (!json.isObject() || lines.size() == MAX_LINES) {
                json.skip();
                continue;
            }
            var reason = "unknown";
            var category = DataCategory.DEFAULT;
            var quantity = 0;
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                switch (name) {
                    case "reason" -> reason = word(json.text(MAX_REASON));
                    case "category" -> category = category(json.text(MAX_REASON));
                    case "quantity" -> quantity = json.integer(0);
                    default -> json.skip();
                }
            }
            if (quantity > 0) {
                lines.add(new Line(reason, category, quantity));
            }
        }
    }

    /** A reason is a label of a counter: it must not carry a sender's free text. */
    private static String word(@Nullable String text) {
        return text != null && !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_')
                ? text
                : "unknown";
    }

    private static DataCategory category(@Nullable String name) {
        if (name != null) {
            for (var category : DataCategory.values()) {
                if (category.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                    return category;
                }
            }
        }
        return DataCategory.DEFAULT;
    }
}
