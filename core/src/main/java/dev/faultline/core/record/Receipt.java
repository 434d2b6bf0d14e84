package dev.faultline.core.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer of ingest, kept for a few minutes so that whoever sets up an SDK sees what arrived and why it failed.
 *
 * @param at epoch ms
 * @param status the HTTP status answered
 * @param code a stable snake_case word: {@code accepted} or why it was refused
 * @param detail the sentence that was answered
 * @param stage how far the request came: address, key, origin, signature, limit, body, log
 */
public record Receipt(
        long at,
        int status,
        String code,
        String detail,
        String stage,
        @Nullable String eventId,
        @Nullable String clientAddress,
        @Nullable String sdk,
        @Nullable String origin,
        List<Item> items) {
    /** How many are kept per project. */
    public static final int KEPT = 50;

    /** How long they are kept. */
    public static final int SECONDS = 600;

    public Receipt {
        items = List.copyOf(items);
    }

    /** The Redis list of a project's receipts, newest first, each one JSON as {@link ReceiptCodec} writes it. */
    public static String keyOf(long projectId) {
        return "faultline:receipts:" + projectId;
    }

    /** An item that the request held. */
    public record Item(String type, int bytes) {}
}
