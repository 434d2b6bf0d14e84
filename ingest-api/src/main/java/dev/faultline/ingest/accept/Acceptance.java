package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.record.Receipt;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.limit.Limiter;
import dev.faultline.ingest.log.EventLog;
import dev.faultline.ingest.outcome.OutcomeCounter;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes an envelope whose sender is let in: sizes, limits, lanes, log. */
public final class Acceptance {
    private final SizeCheck sizes;
    private final Triage triage;
    private final LaneSplitter splitter;
    private final EventIds ids;
    private final EventLog log;
    private final OutcomeCounter outcomes;

    public Acceptance(SizeLimits sizes, Limiter limiter, PayloadPeek peek, EventLog log, OutcomeCounter outcomes) {
        this.sizes = new SizeCheck(sizes);
        this.triage = new Triage(limiter, outcomes);
        this.splitter = new LaneSplitter(peek);
        this.ids = new EventIds(peek);
        this.log = log;
        this.outcomes = outcomes;
    }

    /**
     * Accepts what may pass; returns once that is in the log.
     *
     * @param waitingNode the node that waits for the event's outcome, or null
     */
    public Accepted accept(
            Visit visit, Sender sender, SignatureVerdict signature, Incoming incoming, @Nullable String waitingNode) {
        var envelope = incoming.envelope();
        var items = envelope.items();
        var id = ids.of(envelope);
        visit.understood(envelope.header().sdk(), id, receiptItems(incoming));
        checkSizes(visit, incoming);
        var sorted = triage.sort(visit, sender, items);
        if (!sorted.kept().isEmpty()) {
            var meta = new RecordMeta(
                    sender.projectId(),
                    sender.keyId(),
                    ItemType.UNKNOWN,
                    1,
                    ContentEncoding.IDENTITY,
                    visit.receivedAt(),
                    visit.clientAddress(),
                    visit.sdk(),
                    signature,
                    id,
                    envelope.header().sentAt(),
                    waitingNode);
            var spread = sender.project().config().settings().ingest().spread();
            try {
                log.append(splitter.split(incoming, sorted.kept(), meta, spread));
            } catch (RefusedException e) {
                sorted.verdict().undo().run();
                throw e;
            }
        }
        return new Accepted(id, sorted.kept().size(), sorted.limited(), sorted.verdict());
    }

    private void checkSizes(Visit visit, Incoming incoming) {
        try {
            sizes.check(incoming);
        } catch (RefusedException e) {
            for (var item : incoming.envelope().items()) {
                count(visit, item, e.refusal().code());
            }
            throw e;
        }
    }

    private void count(Visit visit, EnvelopeItem item, String reason) {
        outcomes.count(
                visit.projectId(),
                visit.receivedAt(),
                visit.keyId(),
                item.type().category(),
                Outcome.INVALID,
                reason,
                1);
    }

    private static List<Receipt.Item> receiptItems(Incoming incoming) {
        var items = incoming.envelope().items();
        if (items.size() == 1) {
            return List.of(new Receipt.Item(items.getFirst().wireType(), clamped(incoming.sizeOf(0))));
        }
        List<Receipt.Item> seen = new java.util.ArrayList<>();
        for (var i = 0; i < Math.min(items.size(), Receipt.KEPT); i++) {
            seen.add(new Receipt.Item(items.get(i).wireType(), clamped(incoming.sizeOf(i))));
        }
        return seen;
    }

    private static int clamped(long size) {
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
