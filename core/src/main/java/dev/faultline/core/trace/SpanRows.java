package dev.faultline.core.trace;

import dev.faultline.core.event.Event;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.HttpStatus;
import dev.faultline.core.telemetry.Attributes;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes rows of a transaction and its spans; what the spans do not say themselves they have from the transaction. */
final class SpanRows {
    private static final String UNNAMED = "<unlabeled transaction>";

    private final ItemContext context;
    private final Event event;
    private final ClockCorrection clock;

    SpanRows(ItemContext context, Event event, ClockCorrection clock) {
        this.context = context;
        this.event = event;
        this.clock = clock;
    }

    SpanRecord root(Event from, Instant start, Attributes data, Map<String, Double> measurements, String source) {
        var name = TransactionNames.clean(from.transaction() == null ? UNNAMED : from.transaction(), source);
        var traceId = Objects.requireNonNull(from.traceId());
        var spanId = Objects.requireNonNull(from.spanId());
        data.take("sentry.op", "sentry.origin", "sentry.source", "sentry.sample_rate");
        return new SpanRecord(
                from.projectId(),
                from.receivedAt(),
                traceId,
                spanId,
                from.contexts().get("trace.parent_span_id"),
                spanId,
                true,
                name,
                name,
                or(from.contexts().get("trace.op"), "default"),
                or(from.contexts().get("trace.status"), ""),
                from.contexts().get("trace.origin"),
                clock.apply(start, from.receivedAt()),
                micros(start, Objects.requireNonNull(from.statedAt())),
                from.httpStatus(),
                from.platform(),
                from.release(),
                from.environment(),
                from.serverName(),
                from.sdkName(),
                from.user(),
                data.values(),
                measurements);
    }

    SpanRecord child(LegacySpan span, SpanRecord root) {
        var start = Objects.requireNonNull(span.start);
        var status = HttpStatus.status(span.data.take("http.response.status_code", "http.status_code"));
        span.data.take("sentry.op", "sentry.origin");
        return new SpanRecord(
                event.projectId(),
                event.receivedAt(),
                Objects.requireNonNull(span.traceId),
                Objects.requireNonNull(span.spanId),
                span.parentSpanId,
                root.spanId(),
                false,
                root.name(),
                or(span.description, or(span.op, "default")),
                or(span.op, "default"),
                or(span.status, ""),
                span.origin,
                clock.apply(start, context.origin().receivedAt()),
                micros(start, Objects.requireNonNull(span.end)),
                status,
                event.platform(),
                event.release(),
                event.environment(),
                event.serverName(),
                event.sdkName(),
                event.user(),
                span.data.values(),
                span.measurements);
    }

    static long micros(Instant start, Instant end) {
        return Math.max(0, Duration.between(start, end).toNanos() / 1_000);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
