package dev.faultline.facts.write;

import dev.faultline.core.trace.TransactionRecord;

/** A transaction about to become rows. */
public record TransactionFact(TransactionRecord transaction, RecordPosition position, int retentionDays) {

    /** The minute in which its id is looked for: that of its start, which a re-sent one states again. */
    public long idMinute() {
        return EventFact.idMinute(transaction.root().start());
    }
}
