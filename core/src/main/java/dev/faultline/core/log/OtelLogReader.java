package dev.faultline.core.log;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonText;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.Hex;
import dev.faultline.core.normalize.SenderAddress;
import dev.faultline.core.telemetry.AttributeReader;
import dev.faultline.core.telemetry.Attributes;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads OpenTelemetry's JSON: one log record, or {@code resourceLogs} with many. */
public final class OtelLogReader {
    private static final int MAX_BODY = 16_384;
    private static final int MAX_LINES = 10_000;
    private static final long NANOS = 1_000_000_000L;

    private final LenientJson json;

    public OtelLogReader(LenientJson json) {
        this.json = json;
    }

    public Decoded<LogRecord> read(byte[] bytes, int offset, int length, ItemContext context) {
        var lines = new ArrayList<LogRecord>();
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the log is no JSON object");
            }
            new Walk(context, lines).object(cursor);
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
        return lines.isEmpty()
                ? Decoded.unreadable("the log holds no record with a body")
                : new Decoded<>(lines, 0, null);
    }

    private static final class Walk {
        private final ItemContext context;
        private final AttributeReader attributes;
        private final List<LogRecord> lines;
        private final Map<String, String> resource = new LinkedHashMap<>();

        Walk(ItemContext context, List<LogRecord> lines) {
            this.context = context;
            this.attributes = new AttributeReader(context.scrubber(), "attributes");
            this.lines = lines;
        }

        /** A document, a resource or a scope when it holds lists of what is below; else a record itself. */
        void object(JsonCursor json) {
            var line = new Line();
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                switch (name) {
                    case "resourceLogs", "resource_logs", "scopeLogs", "scope_logs", "logRecords", "log_records" ->
                        each(json);
                    case "resource" -> resource(json);
                    default -> line.member(name, json, attributes);
                }
            }
            if (line.body != null && lines.size() < MAX_LINES) {
                resource.forEach(line.values.values()::putIfAbsent);
                lines.add(line.record(line.body, context));
            }
        }

        private void each(JsonCursor json) {
            if (!json.isArray()) {
                json.skip();
                return;
            }
            while (json.nextElement()) {
                if (json.isObject()) {
                    object(json);
                } else {
                    json.skip();
                }
            }
        }

        private void resource(JsonCursor json) {
            resource.clear();
            if (!json.isObject()) {
                json.skip();
                return;
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                if (name.equals("attributes")) {
                    OtelAttributes.read(json, attributes, resource);
                } else {
                    json.skip();
                }
            }
        }
    }

    private static final class Line {
        final Attributes values = new Attributes();

        @Nullable String body;

        private @Nullable Instant time;
        private @Nullable String traceId;
        private @Nullable String spanId;
        private @Nullable String level;
        private int severity;

        void member(String name, JsonCursor json, AttributeReader attributes) {
            switch (name) {
                case "timeUnixNano", "time_unix_nano" -> time = nanos(json.text(32));
                case "observedTimeUnixNano", "observed_time_unix_nano" -> {
                    var observed = nanos(json.text(32));
                    time = time == null ? observed : time;
                }
                case "severityText", "severity_text" -> level = json.text(16);
                case "severityNumber", "severity_number" -> severity = json.integer(0);
                case "traceId", "trace_id" -> traceId = Hex.of(json.text(64), 32);
                case "spanId", "span_id" -> spanId = Hex.of(json.text(64), 16);
                case "body" ->
                    body = json.isObject() ? OtelAttributes.value(json, MAX_BODY) : JsonText.of(json, MAX_BODY);
                case "attributes" -> OtelAttributes.read(json, attributes, values.values());
                default -> json.skip();
            }
        }

        LogRecord record(String text, ItemContext context) {
            var origin = context.origin();
            var received = origin.receivedAt();
            var severities = Severity.of(level, severity);
            var scrubbed = context.scrubber().field(text, "body");
            var at = time == null || time.isAfter(received) ? received : time;
            var service = values.take("service.name");
            return new LogRecord(
                    origin.projectId(),
                    received,
                    at,
                    traceId,
                    spanId,
                    severities.level(),
                    severities.number(),
                    scrubbed == null ? "" : scrubbed,
                    null,
                    0,
                    values.takeRelease(),
                    values.takeEnvironment(),
                    values.take("host.name", "server.address"),
                    service,
                    values.takeUser(new SenderAddress(origin.clientAddress(), false)),
                    values.values());
        }

        private static @Nullable Instant nanos(@Nullable String text) {
            if (text == null
                    || text.isEmpty()
                    || text.length() > 19
                    || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            try {
                var value = Long.parseLong(text);
                return value == 0 ? null : Instant.ofEpochSecond(value / NANOS, value % NANOS);
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
