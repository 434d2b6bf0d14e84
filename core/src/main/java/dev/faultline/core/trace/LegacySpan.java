package dev.faultline.core.trace;

import static dev.faultline.core.normalize.FieldLimits.ENUM;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.normalize.Hex;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.scrub.Scrubber;
import dev.faultline.core.telemetry.AttributeReader;
import dev.faultline.core.telemetry.Attributes;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a span in the form that transactions carry. */
final class LegacySpan {
    private static final int MAX_DESCRIPTION = 2_048;

    final Attributes data = new Attributes();
    Map<String, Double> measurements = Map.of();

    @Nullable String traceId;

    @Nullable String spanId;

    @Nullable String parentSpanId;

    @Nullable String segmentId;

    @Nullable String op;

    @Nullable String description;

    @Nullable String status;

    @Nullable String origin;

    @Nullable Instant start;

    @Nullable Instant end;

    boolean segment;

    private final Scrubber scrubber;

    LegacySpan(Scrubber scrubber) {
        this.scrubber = scrubber;
    }

    /** @param json on the start of its object */
    LegacySpan read(JsonCursor json) {
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "trace_id" -> traceId = Hex.of(json.text(64), 32);
                case "span_id" -> spanId = Hex.of(json.text(64), 16);
                case "parent_span_id" -> parentSpanId = Hex.of(json.text(64), 16);
                case "segment_id" -> segmentId = Hex.of(json.text(64), 16);
                case "is_segment" -> segment = Boolean.TRUE.equals(json.bool());
                case "op" -> op = scrubbed(json.text(ENUM), name);
                case "description" -> description = scrubbed(json.text(MAX_DESCRIPTION), name);
                case "status" -> status = scrubbed(json.text(ENUM), name);
                case "origin" -> origin = scrubbed(json.text(ENUM), name);
                case "start_timestamp" -> start = Timestamps.read(json.text(64));
                case "timestamp" -> end = Timestamps.read(json.text(64));
                case "data" -> new AttributeReader(scrubber, "data").read(json, data.values());
                case "tags" -> new AttributeReader(scrubber, "tags").read(json, data.values());
                case "measurements" -> measurements = MeasurementReader.read(json);
                default -> json.skip();
            }
        }
        return this;
    }

    /** Whether it has what a row needs. */
    boolean complete() {
        return traceId != null && spanId != null && start != null && end != null;
    }

    private @Nullable String scrubbed(@Nullable String text, String name) {
        return text == null ? null : scrubber.field(text, "spans", "0", name);
    }
}
