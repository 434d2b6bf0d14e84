package dev.faultline.sdk.transport;

import java.util.Map;

/** How delivery goes at one moment. */
public final class DeliveryState {
    private final int queued;
    private final int spooled;
    private final long sent;
    private final int failuresInARow;
    private final Map<String, Long> dropped;

    DeliveryState(int queued, int spooled, long sent, int failuresInARow, Map<String, Long> dropped) {
        this.queued = queued;
        this.spooled = spooled;
        this.sent = sent;
        this.failuresInARow = failuresInARow;
        this.dropped = dropped;
    }

    /** Captured and not yet written down. */
    public int queued() {
        return queued;
    }

    /** Written down and not yet taken by the server. */
    public int spooled() {
        return spooled;
    }

    /** Envelopes that the server took since the start. */
    public long sent() {
        return sent;
    }

    /** Attempts that failed since the last one that worked: above zero, the server is away or refuses to serve. */
    public int failuresInARow() {
        return failuresInARow;
    }

    /** What was dropped since the start, by reason. */
    public Map<String, Long> dropped() {
        return dropped;
    }
}
