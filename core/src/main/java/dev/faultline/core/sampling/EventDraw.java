package dev.faultline.core.sampling;

import dev.faultline.core.event.EventId;

/** A number from 0 to 1 that belongs to an id: the same event is always drawn the same way, on any node. */
final class EventDraw {
    private static final double SCALE = 0x1.0p-53;

    private EventDraw() {}

    static double of(EventId id) {
        return of(id.high() ^ Long.rotateLeft(id.low(), 32));
    }

    static double of(long seed) {
        var mixed = (seed ^ seed >>> 33) * 0xFF51_AFD7_ED55_8CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CE_B9FE_1A85_EC53L;
        return ((mixed ^ mixed >>> 33) >>> 11) * SCALE;
    }
}
