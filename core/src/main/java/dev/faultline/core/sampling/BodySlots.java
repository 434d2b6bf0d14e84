package dev.faultline.core.sampling;

import dev.faultline.core.event.EventId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which bodies of one hash are kept: the first 50, the newest 20, a fair sample of 100 of all others, and one for each
 * of the 30 newest pairs of release and environment. Slots are numbered; a later body of a slot replaces the earlier
 * one, so that at most {@value #SLOTS} are kept.
 *
 * <p>Of one batch at most the {@value #NEWEST_OF_A_BATCH} newest count as newest, and one body at most takes another's
 * place in the sample. A batch is a second of a partition, so this concerns hashes with more than some hundred events a
 * minute: their newest 20 reach back ten seconds instead of being written anew twenty at a time, and their sample
 * renews itself more slowly. Taken literally, both took a quarter of the processor's CPU.
 *
 * <p>A value, and a pure function of the events offered: a batch that is processed twice chooses the same slots. The
 * processor keeps one per hash and may rebuild it from the count and the stored slots.
 *
 * @param offered how many events of the hash there were
 * @param newest how many bodies were kept as newest, which says where their ring goes on
 * @param pairs hashes of release and environment, by slot
 * @param pairSeen which event ({@code offered} before it) had the pair last, by slot
 */
public record BodySlots(long offered, long newest, List<Long> pairs, List<Long> pairSeen) {
    public static final int FIRST = 50;
    public static final int NEWEST = 20;
    public static final int RESERVOIR = 100;
    public static final int PAIRS = 30;
    public static final int SLOTS = FIRST + NEWEST + RESERVOIR + PAIRS;

    static final int NEWEST_OF_A_BATCH = 2;

    private static final int NEWEST_START = FIRST;
    private static final int RESERVOIR_START = NEWEST_START + NEWEST;
    private static final int PAIR_START = RESERVOIR_START + RESERVOIR;

    public BodySlots {
        pairs = List.copyOf(pairs);
        pairSeen = List.copyOf(pairSeen);
    }

    /**
     * An event that may have a body.
     *
     * @param id seeds the draw, so that a repeated draw comes out the same
     * @param pair hash of release and environment
     */
    public record Candidate(EventId id, long pair) {}

    /**
     * What a batch came to.
     *
     * @param bodies position in the batch of each slot's new body: only these need to be built
     */
    public record Choice(Map<Integer, Integer> bodies, BodySlots after) {
        public Choice {
            bodies = Map.copyOf(bodies);
        }
    }

    /** The state of a hash never seen. */
    public static BodySlots empty() {
        return new BodySlots(0, 0, List.of(), List.of());
    }

    /** Offers the events of a batch, oldest first. */
    public Choice choose(List<Candidate> batch) {
        var draw = new Draw(this);
        var bodies = new HashMap<Integer, Integer>();
        var newest = new ArrayDeque<Integer>(NEWEST_OF_A_BATCH + 1);
        var replaced = NEWEST_START;
        var replacement = 0;
        for (var i = 0; i < batch.size(); i++) {
            var full = draw.isSampleFull();
            var slot = draw.slot(batch.get(i));
            if (full && isOfSample(slot)) {
                replaced = slot;
                replacement = i;
            } else if (slot != NEWEST_START) {
                // Within a batch a slot's last body wins at once: a flood builds a few bodies, not thousands.
                bodies.put(slot, i);
            } else {
                newest.add(i);
                if (newest.size() > NEWEST_OF_A_BATCH) {
                    newest.remove();
                }
            }
        }
        if (isOfSample(replaced)) {
            bodies.put(replaced, replacement);
        }
        newest.forEach(i -> bodies.put(draw.nextOfNewest(), i));
        return new Choice(bodies, draw.state());
    }

    private static boolean isOfSample(int slot) {
        return slot >= RESERVOIR_START && slot < PAIR_START;
    }

    /** The walk through one batch. */
    private static final class Draw {
        private final long[] pairs = new long[PAIRS];
        private final long[] seen = new long[PAIRS];
        private int known;
        private long offered;
        private long newest;

        Draw(BodySlots before) {
            known = before.pairs.size();
            offered = before.offered;
            newest = before.newest;
            for (var i = 0; i < known; i++) {
                pairs[i] = before.pairs.get(i);
                seen[i] = before.pairSeen.get(i);
            }
        }

        boolean isSampleFull() {
            return offered >= FIRST + RESERVOIR;
        }

        int nextOfNewest() {
            return NEWEST_START + (int) (newest++ % NEWEST);
        }

        /** The slot of the next event; the first of the newest stands for all of them. */
        int slot(Candidate candidate) {
            var index = offered++;
            var place = indexOf(candidate.pair());
            var fresh = place < 0;
            if (fresh) {
                place = known < PAIRS ? known++ : oldest();
                pairs[place] = candidate.pair();
            }
            seen[place] = index;
            if (index < FIRST) {
                return (int) index;
            }
            if (fresh) {
                return PAIR_START + place;
            }
            if (index < FIRST + RESERVOIR) {
                return RESERVOIR_START + (int) index - FIRST;
            }
            var drawn = fair(candidate.id(), index - FIRST + 1);
            return drawn < RESERVOIR ? RESERVOIR_START + (int) drawn : NEWEST_START;
        }

        BodySlots state() {
            return new BodySlots(offered, newest, boxed(pairs), boxed(seen));
        }

        private List<Long> boxed(long[] values) {
            return Arrays.stream(values, 0, known).boxed().toList();
        }

        private int indexOf(long pair) {
            for (var i = 0; i < known; i++) {
                if (pairs[i] == pair) {
                    return i;
                }
            }
            return -1;
        }

        private int oldest() {
            var oldest = 0;
            for (var i = 1; i < PAIRS; i++) {
                oldest = seen[i] < seen[oldest] ? i : oldest;
            }
            return oldest;
        }

        /** A fair draw from 0 to {@code bound - 1}, decided by the id alone. */
        private static long fair(EventId id, long bound) {
            var mixed = id.high() * 0x9E37_79B9_7F4A_7C15L ^ id.low();
            mixed = (mixed ^ mixed >>> 30) * 0xBF58_476D_1CE4_E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D0_49BB_1331_11EBL;
            return Math.unsignedMultiplyHigh(mixed ^ mixed >>> 31, bound);
        }
    }
}
