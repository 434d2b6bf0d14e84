package dev.faultline.sdk.transport;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Waits in memory, where no disk may be written. A crash loses it. */
final class MemorySpool implements Spool {
    /** Some hundred events of usual size (10 KB) are a few megabytes: what an application can spare. */
    private static final int MAX_EVENTS = 300;

    private final Deque<Waiting> events = new ArrayDeque<>();
    private final Discards discards;

    MemorySpool(Discards discards) {
        this.discards = discards;
    }

    @Override
    public void append(String eventId, byte[] json) {
        if (events.size() == MAX_EVENTS) {
            events.removeFirst();
            discards.count("cache_overflow", 1);
        }
        events.addLast(new Waiting(eventId, json));
    }

    @Override
    public @Nullable Waiting oldest() {
        return events.peekFirst();
    }

    @Override
    public void removeOldest() {
        events.pollFirst();
    }

    @Override
    public boolean isEmpty() {
        return events.isEmpty();
    }
}
