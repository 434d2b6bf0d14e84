package dev.faultline.processor.batch;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.record.WaitChannel;
import dev.faultline.facts.write.EventEncoder;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.StoredIds;
import dev.faultline.facts.write.TraceEncoder;
import dev.faultline.facts.write.TransactionCount;
import dev.faultline.issues.issue.HashKey;
import dev.faultline.issues.issue.IssueRegistry;
import dev.faultline.issues.issue.KnownIssue;
import dev.faultline.processor.body.BodyRows;
import dev.faultline.processor.identity.IdWindow;
import dev.faultline.processor.item.BatchRows;
import dev.faultline.processor.item.PendingEvent;
import dev.faultline.processor.item.PendingTransaction;
import dev.faultline.processor.stack.StackRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a filled draft into rows: ids checked, discarded issues left out, stacks and bodies chosen. */
final class BatchBuilder {

    private final IdWindow ids;
    private final IssueRegistry registry;
    private final StackRows stacks;
    private final BodyRows bodies;
    private final FirstSight firstSight = new FirstSight();

    BatchBuilder(IdWindow ids, IssueRegistry registry, StackRows stacks, BodyRows bodies) {
        this.ids = ids;
        this.registry = registry;
        this.stacks = stacks;
        this.bodies = bodies;
    }

    /**
     * Builds the rows. Everything that asks an engine comes first: when that fails, nothing has changed and the call may
     * be made again.
     *
     * @param again whether an earlier try may have stored some of the rows
     */
    BuiltBatch build(BatchDraft draft, boolean again) {
        var batch = draft.batch();
        var rows = draft.rows();
        var asked = asked(rows);
        var repeats = ids.repeats(batch.key(), asked, again);
        Map<HashKey, KnownIssue> known;
        try {
            known = known(rows.events());
            bodies.load(rows.events(), batch, again);
        } catch (RuntimeException e) {
            ids.abandoned(batch.key());
            throw e;
        }
        var announcements = new Announcements();
        var kept = kept(draft, repeats, discarded(known), announcements);
        transactions(rows, repeats, rows.events().size());
        encode(draft, kept);
        stacks.write(rows.facts(), kept);
        bodies.write(rows.facts(), kept);
        rows.tally().encode();
        var sightings = new Sightings(kept, known.keySet(), firstSight);
        return new BuiltBatch(
                batch,
                draft.records(),
                rows.tally().byOutcome(),
                rows.facts(),
                sightings.byHash(),
                rows.recovered(),
                sightings.releases(),
                draft.deadLetters(),
                rows.blobs(),
                announcements.byNode());
    }

    private static void transactions(BatchRows rows, boolean[] repeats, int from) {
        var transactions = rows.transactions();
        for (var i = 0; i < transactions.size(); i++) {
            var pending = transactions.get(i);
            if (repeats[from + i]) {
                rows.tally().count(pending.meta(), pending.category(), Outcome.DUPLICATE, "", 1);
            } else {
                transaction(rows, pending);
            }
        }
    }

    // The rollup counts every one, so that drawing changes no figure.
    private static void transaction(BatchRows rows, PendingTransaction pending) {
        var fact = pending.fact();
        var facts = rows.facts();
        TransactionCount.write(facts.rows(FactTable.TRANSACTION_MINUTES), fact, pending.kept());
        if (!pending.kept()) {
            TransactionCount.id(facts.rows(FactTable.EVENT_IDS), fact);
            rows.tally()
                    .dropped(
                            pending.meta(),
                            pending.category(),
                            Outcome.SAMPLED,
                            "transaction_rate",
                            fact.transaction().id());
            return;
        }
        rows.tally().count(pending.meta(), pending.category(), Outcome.STORED, "", 1);
        var spans = facts.rows(FactTable.SPANS);
        TraceEncoder.transaction(facts.rows(FactTable.TRANSACTIONS), fact);
        TraceEncoder.span(spans, fact.transaction().root(), fact.retentionDays());
        fact.transaction().spans().forEach(span -> TraceEncoder.span(spans, span, fact.retentionDays()));
    }

    private static List<PendingEvent> kept(
            BatchDraft draft, boolean[] repeats, Set<HashKey> discarded, Announcements announcements) {
        var events = draft.rows().events();
        var tally = draft.rows().tally();
        var kept = new ArrayList<PendingEvent>(events.size());
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (repeats[i]) {
                tally.count(event.meta(), event.category(), Outcome.DUPLICATE, "", 1);
                announcements.add(event, Outcome.DUPLICATE);
            } else if (discarded.contains(key(event))) {
                tally.dropped(
                        event.meta(),
                        event.category(),
                        Outcome.FILTERED,
                        "discarded_issue",
                        event.accepted().id());
                announcements.add(event, Outcome.FILTERED);
            } else {
                tally.count(event.meta(), event.category(), Outcome.STORED, "", 1);
                announcements.add(event, Outcome.STORED);
                kept.add(event);
            }
        }
        return kept;
    }

    private Map<HashKey, KnownIssue> known(List<PendingEvent> events) {
        var keys = new HashSet<HashKey>();
        events.forEach(event -> keys.add(key(event)));
        return registry.find(keys);
    }

    private static Set<HashKey> discarded(Map<HashKey, KnownIssue> known) {
        var discarded = new HashSet<HashKey>();
        known.forEach((key, issue) -> {
            if (issue.discarded()) {
                discarded.add(key);
            }
        });
        return discarded;
    }

    private static List<IdWindow.Asked> asked(BatchRows rows) {
        var asked = new ArrayList<IdWindow.Asked>(
                rows.events().size() + rows.transactions().size());
        for (var event : rows.events()) {
            asked.add(new IdWindow.Asked(
                    new StoredIds.Key(
                            event.meta().projectId(),
                            event.fact().idMinute(),
                            event.accepted().id()),
                    event.fact().position()));
        }
        for (var pending : rows.transactions()) {
            var fact = pending.fact();
            asked.add(new IdWindow.Asked(
                    new StoredIds.Key(
                            pending.meta().projectId(),
                            fact.idMinute(),
                            fact.transaction().id()),
                    fact.position()));
        }
        return asked;
    }

    private static void encode(BatchDraft draft, List<PendingEvent> events) {
        var rows = draft.rows().facts().rows(FactTable.EVENTS);
        events.forEach(event -> EventEncoder.write(rows, event.fact()));
    }

    static HashKey key(PendingEvent event) {
        return new HashKey(event.meta().projectId(), event.accepted().grouping().primaryHash());
    }

    /** What the ingest nodes that wait for an event are told. */
    private static final class Announcements {
        private final Map<String, List<WaitChannel>> byNode = new HashMap<>();

        void add(PendingEvent event, Outcome outcome) {
            var node = event.meta().waitingNode();
            if (node != null) {
                byNode.computeIfAbsent(node, name -> new ArrayList<>())
                        .add(new WaitChannel(
                                event.meta().projectId(), event.accepted().id(), outcome.wireName()));
            }
        }

        Map<String, List<WaitChannel>> byNode() {
            return byNode;
        }
    }
}
