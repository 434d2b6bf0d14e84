package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes a kept body for {@link FactTable#BODIES}. */
public final class BodyEncoder {

    private BodyEncoder() {}

    /**
     * Appends one row.
     *
     * @param inRow what the row itself holds of the body
     * @param size of the whole body
     * @param outside whether the body lies elsewhere
     */
    public static void write(RowBinary out, EventFact fact, int slot, byte[] inRow, int size, boolean outside) {
        var event = fact.event();
        out.int64(event.projectId());
        out.int64(fact.grouping().primaryHash());
        out.uint8(slot);
        out.uuid(event.id().high(), event.id().low());
        out.int64(event.receivedAt().toEpochMilli());
        out.uint8(fact.retentionDays());
        out.string(event.release() == null ? "" : event.release());
        out.string(event.environment());
        out.bytes(inRow, 0, inRow.length);
        out.uint32(size);
        out.uint8(outside ? 1 : 0);
    }
}
