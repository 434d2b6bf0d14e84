package dev.faultline.sdk.transport;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Waits in memory, where no disk may be written. A crash loses it. */
final class MemorySpool implements Spool {
    /** Some hundred events of usual size (10 KB) are a few megabytes: what an application can spare. */
    private static final int MAX_ENVELOPES = 300;
    /** Attachments make envelopes large. */
    private static final long MAX_BYTES = 16L << 20;

    private final Deque<Waiting> envelopes = new ArrayDeque<>();
    private final Discards discards;
    private long bytes;

    MemorySpool(Discards discards) {
        this.discards = discards;
    }

    @Override
    public void append(String id, Kind kind, byte[] content) {
        envelopes.addLast(new Waiting(kind, content));
        bytes += content.length;
        while (envelopes.size() > MAX_ENVELOPES || bytes > MAX_BYTES) {
            discards.count("cache_overflow", envelopes.getFirst().kind.category(), 1);
            removeOldest();
        }
    }

    @Override
    public @Nullable Waiting oldest() {
        return envelopes.peekFirst();
    }

    @Override
    public void removeOldest() {
        Waiting oldest = envelopes.pollFirst();
        bytes -= oldest == null ? 0 : oldest.content.length;
    }

    @Override
    public int size() {
        return envelopes.size();
    }
}
