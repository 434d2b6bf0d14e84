package dev.faultline.core.trace;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.FieldLimits;
import dev.faultline.core.normalize.Hex;
import dev.faultline.core.normalize.HttpStatus;
import dev.faultline.core.normalize.SenderAddress;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.telemetry.AttributeReader;
import dev.faultline.core.telemetry.Attributes;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One span that travels by itself: what it needs to know of its service is among its attributes. */
final class StreamedSpan {
    private static final int MAX_NAME = 2_048;

    private final ItemContext context;
    private Attributes attributes = new Attributes();
    private Map<String, Double> measurements = Map.of();
    private @Nullable String traceId;
    private @Nullable String spanId;
    private @Nullable String parentSpanId;
    private @Nullable String name;
    private @Nullable String status;
    private @Nullable Instant start;
    private @Nullable Instant end;
    private boolean segment;

    StreamedSpan(ItemContext context) {
        this.context = context;
    }

    @Nullable SpanRecord read(JsonCursor json, SenderAddress sender) {
        for (var member = json.nextName(); member != null; member = json.nextName()) {
            switch (member) {
                case "trace_id" -> traceId = Hex.of(json.text(64), 32);
                case "span_id" -> spanId = Hex.of(json.text(64), 16);
                case "parent_span_id" -> parentSpanId = Hex.of(json.text(64), 16);
                case "name" -> name = scrubbed(json.text(MAX_NAME), member);
                case "status" -> status = scrubbed(json.text(FieldLimits.ENUM), member);
                case "is_segment" -> segment = Boolean.TRUE.equals(json.bool());
                case "start_timestamp" -> start = Timestamps.read(json.text(64));
                case "end_timestamp" -> end = Timestamps.read(json.text(64));
                case "attributes" ->
                    new AttributeReader(context.scrubber(), "attributes").read(json, attributes.values());
                default -> json.skip();
            }
        }
        var complete = traceId != null && spanId != null && start != null && end != null;
        return complete ? row(sender, attributes.take("sentry.op"), attributes.take("sentry.origin")) : null;
    }

    SpanRecord ofLegacy(LegacySpan span, SenderAddress sender) {
        traceId = span.traceId;
        spanId = span.spanId;
        parentSpanId = span.parentSpanId;
        name = span.description;
        status = span.status;
        start = span.start;
        end = span.end;
        segment = span.segment;
        attributes = span.data;
        measurements = span.measurements;
        return row(sender, span.op, span.origin);
    }

    private SpanRecord row(SenderAddress sender, @Nullable String op, @Nullable String origin) {
        var began = Objects.requireNonNull(start);
        var ended = Objects.requireNonNull(end);
        var received = context.origin().receivedAt();
        var oldest = Duration.ofDays(context.settings().retention().days());
        var clock = ClockCorrection.of(received, context.origin().sentAt(), ended, oldest);
        var own = Objects.requireNonNull(spanId);
        var source = attributes.take("sentry.segment.name.source", "sentry.span.source", "sentry.source");
        var called = name == null ? op == null ? "default" : op : name;
        var clean = segment ? TransactionNames.clean(called, source) : called;
        var segmentId = Hex.of(attributes.take("sentry.segment.id", "sentry.segment_id"), 16);
        var segmentName = attributes.take("sentry.segment.name", "sentry.transaction", "transaction");
        attributes.take("sentry.trace_lifecycle", "sentry.sample_rate", "sentry.sdk.version");
        return new SpanRecord(
                context.origin().projectId(),
                received,
                Objects.requireNonNull(traceId),
                own,
                parentSpanId,
                segment ? own : segmentId,
                segment,
                segment ? clean : segmentName == null ? null : TransactionNames.clean(segmentName, source),
                clean,
                op == null ? "default" : op,
                status == null ? "" : status,
                origin,
                clock.apply(began, received),
                SpanRows.micros(began, ended),
                HttpStatus.status(attributes.take("http.response.status_code", "http.status_code")),
                platform(attributes.take("sentry.platform")),
                attributes.takeRelease(),
                attributes.takeEnvironment(),
                attributes.take("server.address", "host.name"),
                attributes.take("sentry.sdk.name"),
                attributes.takeUser(sender),
                attributes.values(),
                measurements);
    }

    private static String platform(@Nullable String stated) {
        return stated == null ? "other" : stated;
    }

    private @Nullable String scrubbed(@Nullable String text, String member) {
        return text == null ? null : context.scrubber().field(text, "spans", "0", member);
    }
}
