package dev.faultline.processor.identity;

import dev.faultline.core.event.EventId;

/**
 * A growing set of event ids in two arrays: 16 bytes an id and no object, since a busy minute holds hundreds of
 * thousands. The id of only zeros is kept apart, because it marks an empty place.
 */
final class IdSet {

    private static final int FIRST_CAPACITY = 64;

    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private int size;
    private boolean zero;

    int size() {
        return size + (zero ? 1 : 0);
    }

    boolean contains(EventId id) {
        if (isZero(id)) {
            return zero;
        }
        var place = place(id.high(), id.low());
        return high[place] != 0 || low[place] != 0;
    }

    /** Whether it was not there before. */
    boolean add(EventId id) {
        if (isZero(id)) {
            var added = !zero;
            zero = true;
            return added;
        }
        var place = place(id.high(), id.low());
        if (high[place] != 0 || low[place] != 0) {
            return false;
        }
        high[place] = id.high();
        low[place] = id.low();
        size++;
        // Half full at most: ids are random unless somebody attacks, and then the mix below spreads them.
        if (size * 2 > high.length) {
            grow();
        }
        return true;
    }

    private int place(long h, long l) {
        var mask = high.length - 1;
        var place = (int) mix(h ^ l * 0x9E3779B97F4A7C15L) & mask;
        while ((high[place] != 0 || low[place] != 0) && (high[place] != h || low[place] != l)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldHigh = high;
        var oldLow = low;
        high = new long[oldHigh.length * 2];
        low = new long[oldLow.length * 2];
        for (var i = 0; i < oldHigh.length; i++) {
            if (oldHigh[i] != 0 || oldLow[i] != 0) {
                var place = place(oldHigh[i], oldLow[i]);
                high[place] = oldHigh[i];
                low[place] = oldLow[i];
            }
        }
    }

    private static boolean isZero(EventId id) {
        return id.high() == 0 && id.low() == 0;
    }

    private static long mix(long value) {
        var x = value;
        x = (x ^ (x >>> 32)) * 0xd6e8feb86659fd93L;
        return x ^ (x >>> 32);
    }
}
