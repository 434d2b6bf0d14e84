package dev.faultline.processor.body;

import dev.faultline.core.event.EventId;
import dev.faultline.facts.write.StoredBodies;
import java.util.LinkedHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one hash: its first 50 events, its newest 20, a fair sample of 100 over all later ones, and one for each
 * of the 30 newest pairs of release and environment. 200 in all, however many events come.
 */
public final class HashSlots {

    static final int FIRST = 50;
    static final int NEWEST = 20;
    static final int SAMPLE = 100;
    static final int PAIRS = 30;

    /** Slots in all. */
    public static final int TOTAL = FIRST + NEWEST + SAMPLE + PAIRS;

    private static final int NEWEST_FROM = FIRST;
    private static final int SAMPLE_FROM = NEWEST_FROM + NEWEST;
    private static final int PAIRS_FROM = SAMPLE_FROM + SAMPLE;

    /** The stored slots that tell which pairs are covered. */
    static final String PAIR_CONDITION = "(slot < " + FIRST + " OR slot >= " + PAIRS_FROM + ")";

    /** Covered by one of the first events: no slot of its own. */
    private static final int COVERED = -1;

    private final LinkedHashMap<Pair, Integer> pairs = new LinkedHashMap<>();
    private long seen;
    private int nextPair;

    HashSlots(StoredBodies.@Nullable State state) {
        if (state == null) {
            return;
        }
        seen = state.events();
        for (var kept : state.kept()) {
            var pair = new Pair(kept.release(), kept.environment());
            var slot = kept.slot() < FIRST ? COVERED : kept.slot() - PAIRS_FROM;
            pairs.put(pair, slot);
            if (slot != COVERED) {
                nextPair = slot + 1;
            }
        }
        bound();
    }

    private record Pair(String release, String environment) {}

    /** Tells in which slots the next event's body belongs; none is possible. */
    public void offer(EventId id, String release, String environment, IntConsumer slots) {
        var place = seen++;
        var pair = new Pair(release, environment);
        if (place < FIRST) {
            slots.accept((int) place);
            pairs.putIfAbsent(pair, COVERED);
            bound();
            return;
        }
        var later = place - FIRST;
        slots.accept(NEWEST_FROM + (int) (later % NEWEST));
        var sample = later < SAMPLE ? later : Long.remainderUnsigned(mix(id.high() ^ id.low()), later + 1);
        if (sample < SAMPLE) {
            slots.accept(SAMPLE_FROM + (int) sample);
        }
        if (!pairs.containsKey(pair)) {
            var slot = nextPair++ % PAIRS;
            pairs.values().removeIf(taken -> taken == slot);
            pairs.put(pair, slot);
            bound();
            slots.accept(PAIRS_FROM + slot);
        }
    }

    /** An event whose body nobody wants still counts. */
    public void count() {
        seen++;
    }

    void discount(long events) {
        seen = Math.max(0, seen - events);
    }

    private void bound() {
        while (pairs.size() > PAIRS) {
            pairs.pollFirstEntry();
        }
    }

    // Ids are random, but their version bits are not.
    private static long mix(long value) {
        var x = value;
        x = (x ^ (x >>> 31)) * 0x7fb5d329728ea185L;
        x = (x ^ (x >>> 27)) * 0x81dadef4bc2dd44dL;
        return x ^ (x >>> 33);
    }
}
