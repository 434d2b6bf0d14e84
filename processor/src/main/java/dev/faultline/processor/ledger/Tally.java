package dev.faultline.processor.ledger;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.event.EventId;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeKey;
import dev.faultline.core.ledger.OutcomeRecord;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.LedgerEncoder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Counts what became of a batch's items, and apart from that how many its records announced. */
public final class Tally {

    /** Announced by records of the log: not by the walk of their items. */
    private static final String LOG = "log";

    /** Turned away by ingest. */
    private static final String DOOR = "door";

    private static final long NOBODY = 0;
    private static final int MILLIS_PER_MINUTE = 60_000;

    private final Map<OutcomeKey, Long> outcomes = new HashMap<>();
    private final Map<Received, Long> received = new HashMap<>();
    private final FactBatch facts;

    /** Counts of a batch; ids of items that are dropped become rows of it. */
    public Tally(FactBatch facts) {
        this.facts = facts;
    }

    private record Received(long projectId, long minute, String source) {}

    /** A record was read: so many items are to be accounted for. */
    public void received(RecordMeta meta) {
        received.merge(new Received(meta.projectId(), minute(meta), LOG), (long) meta.itemCount(), Long::sum);
    }

    /** Items that ingest turned away, as it summed them up. Whole requests that it refused were never received. */
    public void refused(OutcomeRecord record) {
        outcomes.merge(record.key(), record.quantity(), Long::sum);
        var outcome = record.key().outcome();
        if (outcome != Outcome.REFUSED && outcome != Outcome.CLIENT_DISCARD) {
            received.merge(
                    new Received(record.key().projectId(), record.key().minute(), DOOR), record.quantity(), Long::sum);
        }
    }

    /** A record whose headers cannot be read: nobody knows whose it is. */
    public void unreadable(long appendedAt, DataCategory category, String reason) {
        var minute = Math.floorDiv(appendedAt, (long) MILLIS_PER_MINUTE);
        received.merge(new Received(NOBODY, minute, LOG), 1L, Long::sum);
        outcomes.merge(new OutcomeKey(NOBODY, minute, "", category, Outcome.INVALID, reason), 1L, Long::sum);
    }

    /** Items ended. */
    public void count(RecordMeta meta, DataCategory category, Outcome outcome, String reason, long quantity) {
        var key = new OutcomeKey(meta.projectId(), minute(meta), meta.keyId(), category, outcome, reason);
        outcomes.merge(key, quantity, Long::sum);
    }

    /** An item that is not stored ended; its id can be looked up for a while. */
    public void dropped(RecordMeta meta, DataCategory category, Outcome outcome, String reason, EventId id) {
        count(meta, category, outcome, reason, 1);
        LedgerEncoder.droppedId(
                facts.rows(FactTable.DROPPED_IDS), meta.projectId(), id, meta.receivedAt(), category, outcome, reason);
    }

    /** How many items ended how, over all projects. */
    public Map<Outcome, Long> byOutcome() {
        var sums = new EnumMap<Outcome, Long>(Outcome.class);
        outcomes.forEach((key, quantity) -> sums.merge(key.outcome(), quantity, Long::sum));
        return sums;
    }

    /** Turns the counts into rows of the batch. */
    public void encode() {
        outcomes.forEach((key, quantity) ->
                LedgerEncoder.outcome(facts.rows(FactTable.OUTCOMES), new OutcomeRecord(key, quantity)));
        received.forEach((key, quantity) -> LedgerEncoder.received(
                facts.rows(FactTable.RECEIVED), key.projectId(), key.minute(), key.source(), quantity));
    }

    private static long minute(RecordMeta meta) {
        return Math.floorDiv(meta.receivedAt().toEpochMilli(), (long) MILLIS_PER_MINUTE);
    }
}
