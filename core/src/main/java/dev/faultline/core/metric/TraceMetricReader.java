package dev.faultline.core.metric;

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

/** Reads containers of measurements. */
public final class TraceMetricReader {
    private static final int MAX_NAME = 200;

    private final ContainerReader containers;

    public TraceMetricReader(LenientJson json) {
        this.containers = new ContainerReader(json);
    }

    public Decoded<TraceMetric> read(byte[] bytes, int offset, int length, ItemContext context) {
        return containers.read(
                bytes,
                offset,
                length,
                context.origin().clientAddress(),
                (json, sender) -> new Measurement(context).read(json, sender));
    }

    private static final class Measurement {
        private final ItemContext context;
        private final Attributes attributes = new Attributes();
        private @Nullable Instant timestamp;
        private @Nullable String traceId;
        private @Nullable String spanId;
        private @Nullable String name;
        private @Nullable String type;
        private @Nullable Double value;
        private String unit = "";

        Measurement(ItemContext context) {
            this.context = context;
        }

        @Nullable TraceMetric read(JsonCursor json, SenderAddress sender) {
            for (var member = json.nextName(); member != null; member = json.nextName()) {
                switch (member) {
                    case "timestamp" -> timestamp = Timestamps.read(json.text(64));
                    case "trace_id" -> traceId = Hex.of(json.text(64), 32);
                    case "span_id" -> spanId = Hex.of(json.text(64), 16);
                    case "name" -> name = json.text(MAX_NAME);
                    case "type" -> type = json.text(32);
                    case "value" -> value = json.number();
                    case "unit" -> {
                        var text = json.text(32);
                        unit = text == null ? "" : text;
                    }
                    case "attributes" ->
                        new AttributeReader(context.scrubber(), "attributes").read(json, attributes.values());
                    default -> json.skip();
                }
            }
            return name == null || name.isEmpty() || value == null ? null : metric(name, value, sender);
        }

        private TraceMetric metric(String called, double measured, SenderAddress sender) {
            var origin = context.origin();
            var received = origin.receivedAt();
            var oldest = Duration.ofDays(context.settings().retention().days());
            var clock = ClockCorrection.of(received, origin.sentAt(), timestamp, oldest);
            attributes.take("sentry.timestamp.sequence", "sentry.sdk.name", "sentry.sdk.version");
            return new TraceMetric(
                    origin.projectId(),
                    received,
                    timestamp == null ? received : clock.apply(timestamp, received),
                    traceId,
                    spanId,
                    context.scrubber().text(called),
                    type == null ? "gauge" : context.scrubber().text(type),
                    measured,
                    context.scrubber().text(unit),
                    attributes.takeRelease(),
                    attributes.takeEnvironment(),
                    attributes.take("server.address"),
                    attributes.takeUser(sender),
                    attributes.values());
        }
    }
}
