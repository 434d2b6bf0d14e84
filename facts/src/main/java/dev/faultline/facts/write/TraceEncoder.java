package dev.faultline.facts.write;

import dev.faultline.core.trace.SpanRecord;
import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes traces: {@link FactTable#TRANSACTIONS} and {@link FactTable#SPANS}. */
public final class TraceEncoder {

    private TraceEncoder() {}

    /** Appends the row of a transaction, without its spans. */
    public static void transaction(RowBinary out, TransactionFact fact) {
        var root = fact.transaction().root();
        out.int64(root.projectId());
        out.string(root.name());
        Values.millis(out, root.receivedAt());
        Values.micros(out, root.start());
        out.uint32(fact.idMinute());
        Values.id(out, fact.transaction().id());
        out.uint8(fact.retentionDays());
        out.int64(root.durationMicros());
        out.string(root.op());
        out.string(root.status());
        out.bool(root.failed());
        out.uint16(Math.clamp(root.httpStatus(), 0, 65_535));
        out.string(fact.transaction().source());
        out.string(root.platform());
        Values.text(out, root.release());
        out.string(root.environment());
        Values.text(out, root.serverName());
        Values.text(out, root.sdkName());
        out.int64(UserHash.of(root.projectId(), root.user()));
        TraceBytes.write(out, root.traceId());
        out.int64(TraceBytes.span(root.spanId()));
        out.uint32(fact.transaction().spans().size());
        Values.texts(out, fact.transaction().tags());
        Values.numbers(out, root.measurements());
        EventEncoder.position(out, fact.position());
    }

    /** Appends one span. */
    public static void span(RowBinary out, SpanRecord span, int retentionDays) {
        out.int64(span.projectId());
        TraceBytes.write(out, span.traceId());
        out.int64(TraceBytes.span(span.spanId()));
        out.int64(TraceBytes.span(span.parentSpanId()));
        out.int64(TraceBytes.span(span.segmentId()));
        out.bool(span.segment());
        Values.millis(out, span.receivedAt());
        Values.micros(out, span.start());
        out.int64(span.durationMicros());
        out.uint8(retentionDays);
        out.string(span.name());
        out.string(span.op());
        out.string(span.status());
        out.bool(span.failed());
        out.uint16(Math.clamp(span.httpStatus(), 0, 65_535));
        Values.text(out, span.origin());
        Values.text(out, span.transaction());
        out.string(span.platform());
        Values.text(out, span.release());
        out.string(span.environment());
        Values.text(out, span.serverName());
        out.int64(UserHash.of(span.projectId(), span.user()));
        Values.texts(out, span.attributes());
        Values.numbers(out, span.measurements());
    }
}
