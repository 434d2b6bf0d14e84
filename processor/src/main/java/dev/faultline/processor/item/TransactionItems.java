package dev.faultline.processor.item;

import dev.faultline.core.filter.TransactionFilter;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.pipeline.ItemReaders;
import dev.faultline.core.sampling.TransactionSampling;
import dev.faultline.facts.write.TransactionFact;

/** Transactions: filtered, drawn by the project's rate, then pending until their ids are checked. */
public final class TransactionItems implements ItemHandler {

    private final ItemReaders readers;
    private final TransactionFilter filter = new TransactionFilter();

    /** Transactions read by these. */
    public TransactionItems(ItemReaders readers) {
        this.readers = readers;
    }

    @Override
    public void handle(ItemContext context, BatchRows rows) {
        var decoded = readers.transaction(context.input(), context.project());
        var meta = context.meta();
        var category = context.item().type().category();
        if (decoded.values().isEmpty()) {
            rows.tally().dropped(meta, category, Outcome.INVALID, "invalid_item", context.namedId());
            return;
        }
        var transaction = decoded.values().getFirst();
        var unwanted = filter.reason(transaction.root(), context.project(), meta.keyId());
        if (unwanted != null) {
            rows.tally().dropped(meta, category, Outcome.FILTERED, unwanted, transaction.id());
            return;
        }
        var kept = TransactionSampling.keeps(
                transaction.root(), context.project().settings().sampling());
        rows.transactions()
                .add(new PendingTransaction(
                        new TransactionFact(transaction, context.position(), context.retentionDays()),
                        meta,
                        category,
                        kept));
    }
}
