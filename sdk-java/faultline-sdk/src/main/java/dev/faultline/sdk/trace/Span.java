package dev.faultline.sdk.trace;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.json.SecretKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of timed work. Begun by {@link Transaction} or {@link #child}, ended by {@link #finish}, which
 * {@code try (Span span = …)} does. Safe to use from several threads; after the end nothing changes.
 */
public class Span implements AutoCloseable {
    private static final int MAX_DATA = 100;

    private final String spanId;
    private final @Nullable String parentId;
    private final String op;
    private final @Nullable String description;
    private final long startMicros;
    private final Consumer<Span> whenFinished;
    private final Map<String, @Nullable Object> data = new LinkedHashMap<>();
    private @Nullable SpanStatus status;
    private long endMicros;

    /** The transaction that this span belongs to; itself when it is one. */
    private final @Nullable Transaction owner;

    Span(
            @Nullable Transaction owner,
            String spanId,
            @Nullable String parentId,
            String op,
            @Nullable String description,
            long startMicros,
            Consumer<Span> whenFinished) {
        this.owner = owner;
        this.spanId = spanId;
        this.parentId = parentId;
        this.op = Plain.cut(op, 128);
        this.description = description == null ? null : Plain.cut(description, 2048);
        this.startMicros = startMicros;
        this.whenFinished = whenFinished;
    }

    /** The transaction at the root. */
    public Transaction transaction() {
        return owner == null ? (Transaction) this : owner;
    }

    /** 32 hexadecimal digits, the same in all services that took part. */
    public final String traceId() {
        return transaction().trace().traceId;
    }

    /** 16 hexadecimal digits. */
    public final String spanId() {
        return spanId;
    }

    /** Whether the transaction will be sent. */
    public final boolean isSampled() {
        return transaction().trace().sampled;
    }

    /** Begins a part of this work, like {@code child("db.query", "SELECT …")}. It does not become the thread's span. */
    public final Span child(String op, @Nullable String description) {
        return child(op, description, span -> {});
    }

    /** Begins a part of this work; the consumer runs once at its end. */
    public final Span child(String op, @Nullable String description, Consumer<Span> whenFinished) {
        return transaction().begin(this, op, description, whenFinished);
    }

    /** How the work ended. */
    public final synchronized Span status(SpanStatus status) {
        if (endMicros == 0) {
            this.status = status;
        }
        return this;
    }

    /** The status of an HTTP answer, which also becomes data. */
    public final Span httpStatus(int status) {
        return status(SpanStatus.ofHttp(status)).data("http.response.status_code", status);
    }

    /** A value to read beside the span; copied now, within bounds, secrets masked. */
    public final Span data(String key, @Nullable Object value) {
        Object copy = SecretKeys.tells(key) ? SecretKeys.MASK : Plain.of(value);
        synchronized (this) {
            if (endMicros == 0 && (data.size() < MAX_DATA || data.containsKey(key))) {
                data.put(key, copy);
            }
        }
        return this;
    }

    /** Headers for a request to another service: {@code sentry-trace}, {@code baggage}, {@code traceparent}. */
    public final Map<String, String> headers() {
        return transaction().trace().headers(spanId);
    }

    /** Ends the work; a second end does nothing. */
    public final void finish() {
        synchronized (this) {
            if (endMicros != 0) {
                return;
            }
            endMicros = Math.max(startMicros, transaction().nowMicros());
        }
        whenFinished.accept(this);
        ended();
    }

    /** What a transaction does at its end. */
    void ended() {}

    /** The same as {@link #finish}. */
    @Override
    public final void close() {
        finish();
    }

    final long startMicros() {
        return startMicros;
    }

    final synchronized long endMicros() {
        return endMicros;
    }

    /** Members that spans and the trace context of an event share. */
    public final synchronized void writeContext(JsonWriter json) {
        json.member("trace_id", traceId())
                .member("span_id", spanId)
                .member("parent_span_id", parentId)
                .member("op", op)
                .member("status", status == null ? null : status.wireName())
                .member("origin", "manual")
                .member("data", data.isEmpty() ? null : data);
    }

    /** A span that never ended counts as cut off by the end of its transaction. */
    final void writeTo(JsonWriter json, long transactionEnd) {
        json.beginObject();
        writeContext(json);
        long end = endMicros();
        json.member("description", description)
                .member("start_timestamp", startMicros / 1e6)
                .member("timestamp", (end == 0 ? Math.max(startMicros, transactionEnd) : end) / 1e6)
                .endObject();
    }
}
