package dev.faultline.core.event;

import org.jspecify.annotations.Nullable;

/** A thread that came with a stack of its own. */
public record ThreadValue(
        @Nullable String id, @Nullable String name, boolean crashed, boolean current, Stacktrace stacktrace) {}
