package dev.faultline.core.record;

import dev.faultline.core.event.EventId;

/** Which partition of a lane a record belongs to. */
public final class Partitions {
    private Partitions() {}

    /**
     * {@code hash(project) + (hash(event) mod spread)}: order per project while the spread is 1, several neighbouring
     * partitions for a project that was widened.
     *
     * @param spread over how many partitions this project is spread, at least 1
     */
    public static int of(long projectId, EventId eventId, int spread, int partitions) {
        var base = Math.floorMod(mix(projectId), partitions);
        var step = spread <= 1 ? 0 : (int) Math.floorMod(mix(eventId.high() ^ eventId.low()), (long) spread);
        return Math.floorMod(base + step, partitions);
    }

    // The finaliser of MurmurHash3: neighbouring project ids must not share a partition.
    private static long mix(long value) {
        var x = value;
        x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
        x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return x ^ (x >>> 33);
    }
}
