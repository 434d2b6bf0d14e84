package dev.faultline.ingest.http;

import dev.faultline.core.event.EventId;
import dev.faultline.core.record.Receipt;
import dev.faultline.ingest.body.MemoryBudget;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through ingest: what was sent, and what has been understood of it so far. The second half is
 * what outcomes and receipts are written from when it is turned away midway.
 */
public final class Visit {
    private final IngestPath path;
    private final String method;
    private final QueryString query;
    private final Function<String, @Nullable String> headers;
    private final InputStream body;
    private final long contentLength;
    private final @Nullable String clientAddress;
    private final Instant receivedAt;
    private final MemoryBudget.Lease memory;

    private long projectId;
    private String keyId = "";
    private @Nullable String sdk;
    private @Nullable EventId eventId;
    private List<Receipt.Item> items = List.of();

    /** @param contentLength as stated, -1 when chunked */
    public Visit(
            IngestPath path,
            String method,
            QueryString query,
            Function<String, @Nullable String> headers,
            InputStream body,
            long contentLength,
            @Nullable String clientAddress,
            Instant receivedAt,
            MemoryBudget.Lease memory) {
        this.path = path;
        this.method = method;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.contentLength = contentLength;
        this.clientAddress = clientAddress;
        this.receivedAt = receivedAt;
        this.memory = memory;
    }

    public IngestPath path() {
        return path;
    }

    public String method() {
        return method;
    }

    public QueryString query() {
        return query;
    }

    /** A request header by name, in any case; null when absent. */
    public @Nullable String header(String name) {
        return headers.apply(name);
    }

    public InputStream body() {
        return body;
    }

    public long contentLength() {
        return contentLength;
    }

    public @Nullable String clientAddress() {
        return clientAddress;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** What this request may hold in memory; given back when it is answered. */
    public MemoryBudget.Lease memory() {
        return memory;
    }

    /** The page that sends, from {@code Origin} or else {@code Referer}; null when no browser sends. */
    public @Nullable String origin() {
        var origin = header("Origin");
        return origin != null ? origin : header("Referer");
    }

    /** The sender is known from here on. */
    public void identified(long project, String key) {
        this.projectId = project;
        this.keyId = key;
    }

    public void understood(@Nullable String sdkName, @Nullable EventId event, List<Receipt.Item> held) {
        this.sdk = sdkName == null ? sdk : sdkName;
        this.eventId = event;
        this.items = new ArrayList<>(held);
    }

    public void sentBy(@Nullable String sdkName) {
        this.sdk = sdkName == null ? sdk : sdkName;
    }

    /** 0 until the sender is identified. */
    public long projectId() {
        return projectId;
    }

    /** Empty until the sender is identified. */
    public String keyId() {
        return keyId;
    }

    public @Nullable String sdk() {
        return sdk;
    }

    public @Nullable EventId eventId() {
        return eventId;
    }

    public List<Receipt.Item> items() {
        return List.copyOf(items);
    }
}
