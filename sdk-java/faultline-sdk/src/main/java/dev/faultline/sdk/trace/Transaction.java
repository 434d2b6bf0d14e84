package dev.faultline.sdk.trace;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.json.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The span at the root: a request, a job. It is sent when it ends, with the spans that have begun by then. */
public final class Transaction extends Span {
    /** More parts than this are a loop; the first thousand show it. */
    private static final int MAX_SPANS = 1000;

    private final Trace trace;
    private final Ids ids;
    private final Consumer<Transaction> sink;
    private final long wallMicros;
    private final long nanos = System.nanoTime();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Object> measurements = new LinkedHashMap<>();
    private String name;
    private NameSource source;

    Transaction(
            String name,
            NameSource source,
            String op,
            Trace trace,
            @Nullable String parentId,
            Ids ids,
            long wallMicros,
            Consumer<Span> whenFinished,
            Consumer<Transaction> sink) {
        super(null, ids.nextSpan(), parentId, op, null, wallMicros, whenFinished);
        this.name = Plain.cut(name, 200);
        this.source = source;
        this.trace = trace;
        this.ids = ids;
        this.wallMicros = wallMicros;
        this.sink = sink;
    }

    /** A better name, as when the route is known only after the request was matched. */
    public synchronized Transaction name(String name, NameSource source) {
        this.name = Plain.cut(name, 200);
        this.source = source;
        return this;
    }

    /** The route or job. */
    public synchronized String name() {
        return name;
    }

    /** A number measured beside the time, like {@code measure("rows", 17, "none")}. */
    public synchronized Transaction measure(String key, double value, @Nullable String unit) {
        if (measurements.size() < 50) {
            measurements.put(key, unit == null ? Map.of("value", value) : Map.of("value", value, "unit", unit));
        }
        return this;
    }

    /** Members of a transaction item that no other event has. */
    public void writeMembers(JsonWriter json) {
        List<Span> parts;
        synchronized (this) {
            parts = new ArrayList<>(spans);
            json.member("transaction_info", Map.of("source", source.wireName()))
                    .member("measurements", measurements.isEmpty() ? null : measurements);
        }
        json.member("type", "transaction")
                .member("start_timestamp", startMicros() / 1e6)
                .member("timestamp", endMicros() / 1e6);
        json.name("spans").beginArray();
        parts.forEach(span -> span.writeTo(json, endMicros()));
        json.endArray();
    }

    /** The {@code trace} header of its envelope. */
    public Map<String, String> description() {
        return trace.description;
    }

    Trace trace() {
        return trace;
    }

    /** Wall time that never goes back within a transaction, in microseconds. */
    long nowMicros() {
        return wallMicros + TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - nanos);
    }

    Span begin(Span parent, String op, @Nullable String description, Consumer<Span> whenFinished) {
        Span span = new Span(this, ids.nextSpan(), parent.spanId(), op, description, nowMicros(), whenFinished);
        synchronized (this) {
            if (trace.sampled && spans.size() < MAX_SPANS && endMicros() == 0) {
                spans.add(span);
            }
        }
        return span;
    }

    @Override
    void ended() {
        sink.accept(this);
    }
}
