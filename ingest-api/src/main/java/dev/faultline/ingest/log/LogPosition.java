package dev.faultline.ingest.log;

/**
 * Where a partition of a lane stands.
 *
 * @param start the oldest record that is still there
 * @param end the next record
 * @param processed the first record that is not processed yet
 * @param bytes the partition's size
 * @param maxBytes the size at which the log forgets, -1 when there is none
 * @param soonForgotten the first record that is younger than nearly all of the time that the log keeps records
 */
record LogPosition(long start, long end, long processed, long bytes, long maxBytes, long soonForgotten) {
    /** Whole segments are forgotten, so the last tenth is not for use. */
    private static final double USABLE = 0.9;

    /** How much of the time that the log keeps records a record may wait for its processing. */
    static final double USABLE_TIME = 0.9;

    /** Whether going on would let the log forget a record that was promised and is not processed. */
    boolean isInDanger() {
        if (processed >= end) {
            return false;
        }
        var first = Math.max(start, processed);
        if (maxBytes > 0 && end > start) {
            var waiting = bytes * ((double) (end - first) / (end - start));
            if (waiting > USABLE * maxBytes) {
                return true;
            }
        }
        return first < soonForgotten;
    }
}
