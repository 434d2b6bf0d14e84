package dev.faultline.processor.item;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.pipeline.ItemReaders;

/** What senders dropped themselves: a side column of the ledger. */
public final class ClientReportItems implements ItemHandler {

    private final ItemReaders readers;

    /** Reports read by these. */
    public ClientReportItems(ItemReaders readers) {
        this.readers = readers;
    }

    @Override
    public void handle(ItemContext context, BatchRows rows) {
        var decoded = readers.clientReport(context.input(), context.project());
        var meta = context.meta();
        var category = context.item().type().category();
        if (decoded.values().isEmpty() && decoded.invalid() > 0) {
            rows.tally().count(meta, category, Outcome.INVALID, "invalid_item", 1);
            return;
        }
        for (var discard : decoded.values()) {
            rows.tally().count(meta, discard.category(), Outcome.CLIENT_DISCARD, discard.reason(), discard.quantity());
        }
        rows.tally().count(meta, category, Outcome.STORED, "", 1);
    }
}
