package dev.faultline.facts.write;

import dev.faultline.core.log.LogRecord;
import dev.faultline.core.metric.TraceMetric;
import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes log lines and measurements: {@link FactTable#LOGS} and {@link FactTable#TRACE_METRICS}. */
public final class LogEncoder {

    private LogEncoder() {}

    /** Appends one line. */
    public static void line(RowBinary out, LogRecord line, int retentionDays) {
        out.int64(line.projectId());
        Values.millis(out, line.receivedAt());
        Values.micros(out, line.timestamp());
        out.uint32(line.sequence());
        out.uint8(retentionDays);
        out.string(line.level());
        out.uint8(line.severity());
        out.string(line.body());
        Values.text(out, line.template());
        Values.text(out, line.release());
        out.string(line.environment());
        Values.text(out, line.serverName());
        Values.text(out, line.sdkName());
        TraceBytes.write(out, line.traceId());
        out.int64(TraceBytes.span(line.spanId()));
        out.int64(UserHash.of(line.projectId(), line.user()));
        Values.texts(out, line.attributes());
    }

    /** Appends one measurement. */
    public static void metric(RowBinary out, TraceMetric metric, int retentionDays) {
        out.int64(metric.projectId());
        out.string(metric.name());
        out.string(metric.type());
        out.string(metric.unit());
        Values.millis(out, metric.receivedAt());
        Values.micros(out, metric.timestamp());
        out.uint8(retentionDays);
        out.float64(metric.value());
        Values.text(out, metric.release());
        out.string(metric.environment());
        Values.text(out, metric.serverName());
        TraceBytes.write(out, metric.traceId());
        out.int64(TraceBytes.span(metric.spanId()));
        out.int64(UserHash.of(metric.projectId(), metric.user()));
        Values.texts(out, metric.attributes());
    }
}
