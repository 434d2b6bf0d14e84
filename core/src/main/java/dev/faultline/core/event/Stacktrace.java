package dev.faultline.core.event;

import java.util.List;

/** Calls in the order SDKs send them: the oldest first, the crash last. */
public record Stacktrace(List<Frame> frames) {
    public static final Stacktrace EMPTY = new Stacktrace(List.of());

    public Stacktrace {
        frames = List.copyOf(frames);
    }
}
