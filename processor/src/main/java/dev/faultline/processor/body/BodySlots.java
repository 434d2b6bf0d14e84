package dev.faultline.processor.body;

import dev.faultline.facts.write.StoredBodies;
import dev.faultline.facts.write.StoredBodies.Key;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers, for the hashes seen lately, how far their slots are; asks ClickHouse about the others. Used by one
 * partition's worker.
 */
public final class BodySlots {

    /** About 400 bytes each with a few pairs: 8 MB per partition at most. */
    private static final int HASHES_HELD = 20_000;

    private final StoredBodies stored;
    private final LinkedHashMap<Key, HashSlots> states = new LinkedHashMap<>(256, 0.75f, true);

    /** Slots that go on from what is stored. */
    public BodySlots(StoredBodies stored) {
        this.stored = stored;
    }

    /** The slots of each hash of a batch. */
    public Map<Key, HashSlots> of(Collection<Key> keys) {
        var missing = new HashSet<Key>();
        var found = new HashMap<Key, HashSlots>();
        for (var key : new HashSet<>(keys)) {
            var state = states.get(key);
            if (state == null) {
                missing.add(key);
            } else {
                found.put(key, state);
            }
        }
        if (!missing.isEmpty()) {
            var known = stored.of(missing, HashSlots.PAIR_CONDITION);
            for (var key : missing) {
                var state = new HashSlots(known.get(key));
                states.put(key, state);
                found.put(key, state);
            }
        }
        while (states.size() > HASHES_HELD) {
            states.pollFirstEntry();
        }
        return found;
    }

    /** Events that an earlier try of the same records stored do not count as seen before. */
    public void discount(Map<Key, Long> ownRows, Map<Key, HashSlots> slots) {
        ownRows.forEach((key, rows) -> {
            var state = slots.get(key);
            if (state != null) {
                state.discount(rows);
            }
        });
    }

    /** Forgets all: another owner may have gone on. */
    public void clear() {
        states.clear();
    }
}
