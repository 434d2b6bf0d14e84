package dev.faultline.core.trace;

import dev.faultline.core.event.Event;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.EventNormalizer;
import dev.faultline.core.normalize.FieldLimits;
import dev.faultline.core.normalize.Normalized;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.scrub.EventScrubber;
import dev.faultline.core.telemetry.AttributeReader;
import dev.faultline.core.telemetry.Attributes;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads transactions: an event's fields, plus times, measurements and spans. */
public final class TransactionReader {
    private final LenientJson json;
    private final EventNormalizer normalizer;

    public TransactionReader(LenientJson json, EventNormalizer normalizer) {
        this.json = json;
        this.normalizer = normalizer;
    }

    public Decoded<TransactionRecord> read(byte[] bytes, int offset, int length, ItemContext context) {
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the transaction is no JSON object");
            }
            var parts = new Parts(context);
            var normalized = normalizer.normalize(cursor, context.origin(), context.settings(), parts::member);
            return parts.transaction(normalized);
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** What transactions have beside an event's fields. */
    private static final class Parts {
        private final ItemContext context;
        private final List<LegacySpan> spans = new ArrayList<>();
        private Map<String, Double> measurements = Map.of();
        private @Nullable Instant start;
        private String source = "";
        private int invalidSpans;

        Parts(ItemContext context) {
            this.context = context;
        }

        void member(String name, JsonCursor json) {
            switch (name) {
                case "start_timestamp" -> start = Timestamps.read(json.text(64));
                case "measurements" -> measurements = MeasurementReader.read(json);
                case "transaction_info" -> info(json);
                case "spans" -> spans(json);
                default -> json.skip();
            }
        }

        private void info(JsonCursor json) {
            if (!json.isObject()) {
                json.skip();
                return;
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                if (name.equals("source")) {
                    var text = json.text(FieldLimits.ENUM);
                    source = text == null ? "" : text;
                } else {
                    json.skip();
                }
            }
        }

        private void spans(JsonCursor json) {
            if (!json.isArray()) {
                json.skip();
                return;
            }
            var max = context.settings().caps().spans();
            while (json.nextElement()) {
                if (!json.isObject() || spans.size() >= max) {
                    json.skip();
                    invalidSpans++;
                    continue;
                }
                var span = new LegacySpan(context.scrubber()).read(json);
                if (span.complete()) {
                    spans.add(span);
                } else {
                    invalidSpans++;
                }
            }
        }

        Decoded<TransactionRecord> transaction(Normalized normalized) {
            var event = new EventScrubber(context.scrubber()).scrub(normalized.event());
            if (event.traceId() == null || event.spanId() == null) {
                return Decoded.unreadable("the transaction lacks a trace context");
            }
            if (start == null || event.statedAt() == null || event.statedAt().isBefore(start)) {
                return Decoded.unreadable("the transaction lacks a start and an end in that order");
            }
            var rows = new SpanRows(context, event, normalized.clock());
            var root = root(rows, event, normalized, start);
            var children = spans.stream().map(span -> rows.child(span, root)).toList();
            return new Decoded<>(
                    List.of(new TransactionRecord(event.id(), root, children, source, event.tags(), invalidSpans)),
                    0,
                    null);
        }

        private SpanRecord root(SpanRows rows, Event event, Normalized normalized, Instant began) {
            var data = new Attributes();
            var reader = new AttributeReader(context.scrubber(), "data");
            normalized.traceData().forEach((name, value) -> reader.put(name, value, data.values()));
            return rows.root(event, began, data, measurements, source);
        }
    }
}
