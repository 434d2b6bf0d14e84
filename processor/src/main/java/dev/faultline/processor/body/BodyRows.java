package dev.faultline.processor.body;

import dev.faultline.core.sampling.BodySlots.Candidate;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.StoredBodies;
import dev.faultline.facts.write.StoredBodies.Key;
import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.item.PendingEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses which events of a batch keep their bodies. A body that a later event of the batch replaces is never built. */
public final class BodyRows {

    private final StoredBodies stored;
    private final SlotStates slots;

    /** Bodies of one partition. */
    public BodyRows(StoredBodies stored) {
        this.stored = stored;
        this.slots = new SlotStates(stored);
    }

    /**
     * Asks for what is not remembered; changes nothing that a second call would change again.
     *
     * @param again whether an earlier try may have stored rows of this batch
     */
    public void load(List<PendingEvent> events, Batch batch, boolean again) {
        if (events.isEmpty()) {
            return;
        }
        Set<Key> keys = new HashSet<>();
        events.forEach(event -> keys.add(key(event)));
        slots.load(keys, again ? ownRows(events, batch) : Map.of());
    }

    /** Adds the rows of kept bodies. */
    public void write(FactBatch facts, List<PendingEvent> events) {
        var byHash = new LinkedHashMap<Key, List<PendingEvent>>();
        for (var event : events) {
            if (event.accepted().bodyWanted()) {
                byHash.computeIfAbsent(key(event), key -> new ArrayList<>()).add(event);
            }
        }
        byHash.forEach((key, its) -> {
            var choice =
                    slots.of(key).choose(its.stream().map(BodyRows::candidate).toList());
            choice.bodies().forEach((slot, index) -> {
                var event = its.get(index);
                stored.keep(facts, event.fact(), slot, event.accepted().body().json());
            });
            slots.moveOn(key, choice.after());
        });
        slots.trim();
    }

    private static Candidate candidate(PendingEvent pending) {
        var event = pending.fact().event();
        var release = event.release() == null ? "" : event.release();
        return new Candidate(event.id(), SlotStates.pair(release, event.environment()));
    }

    private Map<Key, Long> ownRows(List<PendingEvent> events, Batch batch) {
        var projects = new HashSet<Long>();
        events.forEach(event -> projects.add(event.meta().projectId()));
        return stored.ofRecords(batch.topic(), batch.partition(), batch.firstOffset(), batch.lastOffset(), projects);
    }

    private static Key key(PendingEvent event) {
        return new Key(event.meta().projectId(), event.accepted().grouping().primaryHash());
    }
}
