package dev.faultline.processor.body;

import dev.faultline.facts.write.BodyEncoder;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.StoredBodies;
import dev.faultline.facts.write.StoredBodies.Key;
import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.item.PendingEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Chooses which events of a batch keep their bodies. A body that a later event of the batch replaces is never built. */
public final class BodyRows {

    private final StoredBodies stored;
    private final BodySlots slots;

    /** Bodies of one partition. */
    public BodyRows(StoredBodies stored) {
        this.stored = stored;
        this.slots = new BodySlots(stored);
    }

    private record Place(Key key, int slot) {}

    /** What is known of the hashes of a batch before its events are offered. */
    public record Known(Map<Key, HashSlots> states) {}

    /**
     * Asks for what is not remembered; changes nothing that a second call would change again.
     *
     * @param again whether an earlier try may have stored rows of this batch, which must not count as seen before
     */
    public Known known(List<PendingEvent> events, Batch batch, boolean again) {
        if (events.isEmpty()) {
            return new Known(Map.of());
        }
        var own = again ? ownRows(events, batch) : Map.<Key, Long>of();
        var states = slots.of(events.stream().map(BodyRows::key).toList());
        slots.discount(own, states);
        return new Known(states);
    }

    /** Adds the rows of kept bodies. */
    public void write(FactBatch facts, List<PendingEvent> events, Known known) {
        var chosen = choose(events, known.states());
        var perEvent = new HashMap<Integer, List<Integer>>();
        chosen.forEach((place, index) ->
                perEvent.computeIfAbsent(index, event -> new ArrayList<>(1)).add(place.slot()));
        perEvent.forEach((index, places) -> {
            var event = events.get(index);
            var body = event.accepted().body().json();
            places.forEach(slot -> BodyEncoder.write(facts.rows(FactTable.BODIES), event.fact(), slot, body));
        });
    }

    private static Map<Place, Integer> choose(List<PendingEvent> events, Map<Key, HashSlots> states) {
        var chosen = new HashMap<Place, Integer>();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var key = key(event);
            var state = states.get(key);
            if (state == null) {
                continue;
            }
            if (!event.accepted().bodyWanted()) {
                state.count();
                continue;
            }
            var index = i;
            var release = event.fact().event().release();
            state.offer(
                    event.accepted().id(),
                    release == null ? "" : release,
                    event.fact().event().environment(),
                    slot -> chosen.put(new Place(key, slot), index));
        }
        return chosen;
    }

    private Map<Key, Long> ownRows(List<PendingEvent> events, Batch batch) {
        var projects = new HashSet<Long>();
        events.forEach(event -> projects.add(event.meta().projectId()));
        return stored.ofRecords(batch.topic(), batch.partition(), batch.firstOffset(), batch.lastOffset(), projects);
    }

    private static Key key(PendingEvent event) {
        return new Key(event.meta().projectId(), event.accepted().grouping().primaryHash());
    }

    /** Forgets all: what was built may not have been stored, or another owner has gone on. */
    public void clear() {
        slots.clear();
    }
}
