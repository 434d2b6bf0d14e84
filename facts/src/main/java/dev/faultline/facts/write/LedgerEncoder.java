package dev.faultline.facts.write;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.event.EventId;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeRecord;
import dev.faultline.engines.clickhouse.RowBinary;
import java.time.Instant;

/** Encodes the rows of the ledger. */
public final class LedgerEncoder {

    private static final int SECONDS = 60;

    private LedgerEncoder() {}

    /** What became of items, for {@link FactTable#OUTCOMES}. */
    public static void outcome(RowBinary out, OutcomeRecord record) {
        var key = record.key();
        out.int64(key.projectId());
        out.uint32(key.minute() * SECONDS);
        out.string(key.category().wireName());
        out.string(key.outcome().wireName());
        out.string(key.reason());
        out.string(key.keyId());
        out.int64(record.quantity());
    }

    /** What a source took in, for {@link FactTable#RECEIVED}. */
    public static void received(RowBinary out, long projectId, long minute, String source, long quantity) {
        out.int64(projectId);
        out.uint32(minute * SECONDS);
        out.string(source);
        out.int64(quantity);
    }

    /** The id of an item that was not stored, for {@link FactTable#DROPPED_IDS}. */
    public static void droppedId(
            RowBinary out,
            long projectId,
            EventId id,
            Instant receivedAt,
            DataCategory category,
            Outcome outcome,
            String reason) {
        out.int64(projectId);
        out.uuid(id.high(), id.low());
        out.int64(receivedAt.toEpochMilli());
        out.string(category.wireName());
        out.string(outcome.wireName());
        out.string(reason);
    }
}
