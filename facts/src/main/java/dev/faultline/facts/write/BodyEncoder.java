package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes a kept body for {@link FactTable#BODIES}. */
public final class BodyEncoder {

    private BodyEncoder() {}

    /** Appends one row. */
    public static void write(RowBinary out, EventFact fact, int slot, byte[] body) {
        var event = fact.event();
        out.int64(event.projectId());
        out.int64(fact.grouping().primaryHash());
        out.uint8(slot);
        out.uuid(event.id().high(), event.id().low());
        out.int64(event.receivedAt().toEpochMilli());
        out.uint8(fact.retentionDays());
        out.string(event.release() == null ? "" : event.release());
        out.string(event.environment());
        out.bytes(body, 0, body.length);
        out.uint32(body.length);
    }
}
