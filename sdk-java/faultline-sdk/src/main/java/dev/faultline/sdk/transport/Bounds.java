package dev.faultline.sdk.transport;

/** What delivery may use at most. */
public final class Bounds {
    final int queueSize;
    final long spoolBytes;
    final long firstBackoffMillis;

    public Bounds(int queueSize, long spoolBytes, long firstBackoffMillis) {
        this.queueSize = queueSize;
        this.spoolBytes = spoolBytes;
        this.firstBackoffMillis = firstBackoffMillis;
    }
}
