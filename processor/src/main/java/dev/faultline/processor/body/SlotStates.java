package dev.faultline.processor.body;

import dev.faultline.core.sampling.BodySlots;
import dev.faultline.facts.write.StoredBodies;
import dev.faultline.facts.write.StoredBodies.Key;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers, for the hashes seen lately, how far their slots are; asks ClickHouse about the others. Used by one
 * partition's worker.
 */
final class SlotStates {

    /** About 700 bytes each when all pairs are known: 14 MB per partition at most. */
    private static final int HASHES_HELD = 20_000;

    private static final int PAIR_START = BodySlots.SLOTS - BodySlots.PAIRS;

    /** The stored slots that tell which pairs of release and environment are covered. */
    private static final String PAIR_SLOTS = "(slot < " + BodySlots.FIRST + " OR slot >= " + PAIR_START + ")";

    private final StoredBodies stored;
    private final LinkedHashMap<Key, BodySlots> states = new LinkedHashMap<>(256, 0.75f, true);

    SlotStates(StoredBodies stored) {
        this.stored = stored;
    }

    /** Asks about the hashes of a batch that are not remembered. */
    void load(Collection<Key> keys, Map<Key, Long> ownRows) {
        var missing = new HashSet<Key>();
        for (var key : keys) {
            if (states.get(key) == null) {
                missing.add(key);
            }
        }
        if (!missing.isEmpty()) {
            var known = stored.of(missing, PAIR_SLOTS);
            for (var key : missing) {
                var state = known.get(key);
                // Rows of an earlier try of the same records must not count as seen before.
                states.put(key, state == null ? BodySlots.empty() : rebuilt(state, ownRows.getOrDefault(key, 0L)));
            }
        }
    }

    BodySlots of(Key key) {
        return states.getOrDefault(key, BodySlots.empty());
    }

    void moveOn(Key key, BodySlots after) {
        states.put(key, after);
    }

    /** Called between batches: what a batch needs must not be dropped under it. */
    void trim() {
        while (states.size() > HASHES_HELD) {
            states.pollFirstEntry();
        }
    }

    private static BodySlots rebuilt(StoredBodies.State state, long ownRows) {
        var byPlace = new HashMap<Integer, Long>();
        var covered = new ArrayList<Long>();
        for (var kept : state.kept()) {
            var pair = pair(kept.release(), kept.environment());
            if (kept.slot() >= PAIR_START) {
                byPlace.put(kept.slot() - PAIR_START, pair);
            } else if (!covered.contains(pair)) {
                covered.add(pair);
            }
        }
        covered.removeAll(byPlace.values());
        var places = Math.min(BodySlots.PAIRS, byPlace.size() + covered.size());
        var pairs = new ArrayList<Long>(places);
        var next = covered.iterator();
        for (var place = 0; place < places; place++) {
            var own = byPlace.get(place);
            pairs.add(own != null ? own : next.hasNext() ? next.next() : 0L);
        }
        List<Long> seen = new ArrayList<>();
        for (var place = 0; place < places; place++) {
            seen.add((long) place);
        }
        var events = Math.max(0, state.events() - ownRows);
        // Where the ring of the newest stood is not stored: it may go on anywhere.
        return new BodySlots(events, events, pairs, seen);
    }

    static long pair(String release, String environment) {
        return release.hashCode() * 0x9E3779B97F4A7C15L + environment.hashCode();
    }
}
