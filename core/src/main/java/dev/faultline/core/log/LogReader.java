package dev.faultline.core.log;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.Hex;
import dev.faultline.core.normalize.SenderAddress;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.telemetry.AttributeReader;
import dev.faultline.core.telemetry.Attributes;
import dev.faultline.core.telemetry.ContainerReader;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads containers of log lines. */
public final class LogReader {
    private static final int MAX_BODY = 16_384;

    private final ContainerReader containers;

    public LogReader(LenientJson json) {
        this.containers = new ContainerReader(json);
    }

    public Decoded<LogRecord> read(byte[] bytes, int offset, int length, ItemContext context) {
        return containers.read(
                bytes,
                offset,
                length,
                context.origin().clientAddress(),
                (json, sender) -> new Line(context).read(json, sender));
    }

    private static final class Line {
        private final ItemContext context;
        private final Attributes attributes = new Attributes();
        private @Nullable Instant timestamp;
        private @Nullable String traceId;
        private @Nullable String spanId;
        private @Nullable String level;
        private @Nullable String body;
        private int severity;

        Line(ItemContext context) {
            this.context = context;
        }

        @Nullable LogRecord read(JsonCursor json, SenderAddress sender) {
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                switch (name) {
                    case "timestamp" -> timestamp = Timestamps.read(json.text(64));
                    case "trace_id" -> traceId = Hex.of(json.text(64), 32);
                    case "span_id" -> spanId = Hex.of(json.text(64), 16);
                    case "level" -> level = json.text(16);
                    case "body" -> body = json.text(MAX_BODY);
                    case "severity_number" -> severity = json.integer(0);
                    case "attributes" ->
                        new AttributeReader(context.scrubber(), "attributes").read(json, attributes.values());
                    default -> json.skip();
                }
            }
            return body == null ? null : line(body, sender);
        }

        private LogRecord line(String text, SenderAddress sender) {
            var origin = context.origin();
            var received = origin.receivedAt();
            var oldest = Duration.ofDays(context.settings().retention().days());
            var clock = ClockCorrection.of(received, origin.sentAt(), timestamp, oldest);
            var severities = Severity.of(level, severity);
            var scrubbed = context.scrubber().field(text, "body");
            return new LogRecord(
                    origin.projectId(),
                    received,
                    timestamp == null ? received : clock.apply(timestamp, received),
                    traceId,
                    spanId,
                    severities.level(),
                    severities.number(),
                    scrubbed == null ? "" : scrubbed,
                    attributes.take("sentry.message.template"),
                    sequence(attributes.take("sentry.timestamp.sequence")),
                    attributes.takeRelease(),
                    attributes.takeEnvironment(),
                    attributes.take("server.address", "host.name"),
                    attributes.take("sentry.sdk.name"),
                    attributes.takeUser(sender),
                    attributes.values());
        }

        private static int sequence(@Nullable String text) {
            if (text == null || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return 0;
            }
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
    }
}
