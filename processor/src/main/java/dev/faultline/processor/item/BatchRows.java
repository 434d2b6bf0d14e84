package dev.faultline.processor.item;

import dev.faultline.facts.write.FactBatch;
import dev.faultline.issues.issue.Recovered;
import dev.faultline.processor.ledger.Tally;
import java.util.ArrayList;
import java.util.List;

/** What the items of a batch become: rows, counts, and events that wait for the check of their ids. */
public final class BatchRows {

    private final FactBatch facts = new FactBatch();
    private final Tally tally = new Tally(facts);
    private final List<PendingEvent> events = new ArrayList<>();
    private final List<PendingTransaction> transactions = new ArrayList<>();
    private final List<Recovered> recovered = new ArrayList<>();
    private final List<BlobWrite> blobs = new ArrayList<>();

    /** The encoded rows. */
    public FactBatch facts() {
        return facts;
    }

    /** The counts. */
    public Tally tally() {
        return tally;
    }

    /** Events in the order of the log. */
    public List<PendingEvent> events() {
        return events;
    }

    /** Transactions in the order of the log. */
    public List<PendingTransaction> transactions() {
        return transactions;
    }

    /** What senders say is over. */
    public List<Recovered> recovered() {
        return recovered;
    }

    /** Bytes that must be in place before the rows that name them. */
    public List<BlobWrite> blobs() {
        return blobs;
    }
}
