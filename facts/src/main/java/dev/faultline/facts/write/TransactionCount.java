package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes a transaction's share of its rollup, {@link FactTable#TRANSACTION_MINUTES}, and the id of one that is no row. */
public final class TransactionCount {

    /** Four classes to a doubling: the middle of one is at most 9 % from whatever falls into it. */
    private static final int CLASSES_PER_DOUBLING = 4;

    private static final double LN_2 = Math.log(2);

    private TransactionCount() {}

    /** Appends its share: one transaction, whether its spans were drawn to be kept or not. */
    public static void write(RowBinary out, TransactionFact fact, boolean kept) {
        var root = fact.transaction().root();
        out.int64(root.projectId());
        out.string(root.name());
        out.uint32(root.receivedAt().getEpochSecond() / 60 * 60);
        out.string(root.op());
        Values.text(out, root.release());
        out.string(root.environment());
        out.uint8(Math.clamp(root.httpStatus() / 100, 0, 255));
        out.bool(root.failed());
        out.uint8(durationClass(root.durationMicros()));
        out.int64(1);
        out.int64(kept ? 0 : 1);
        out.int64(root.durationMicros());
        out.int64(root.durationMicros());
    }

    /** Appends the id of a transaction that was drawn to be dropped, so that it counts once however often it is sent. */
    public static void id(RowBinary out, TransactionFact fact) {
        var root = fact.transaction().root();
        out.int64(root.projectId());
        out.uint32(fact.idMinute());
        Values.id(out, fact.transaction().id());
        Values.millis(out, root.receivedAt());
        EventEncoder.position(out, fact.position());
    }

    /** 0 for less than two microseconds; then 4 for 2, 8 for 4, 80 for a second. */
    static int durationClass(long micros) {
        return micros < 2 ? 0 : (int) (Math.log(micros) / LN_2 * CLASSES_PER_DOUBLING + 1e-9);
    }
}
