package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.event.ThreadValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event is grouped by: an exception with the stack that tells where it broke, or a stack or message alone.
 *
 * @param exception null when the event has none
 * @param stack its own, else that of the exception around it
 */
record Deciding(@Nullable ExceptionValue exception, Stacktrace stack) {

    /** One for each distinct cause: several only for exception groups. */
    static List<Deciding> of(Event event) {
        var exceptions = event.exceptions();
        if (exceptions.isEmpty()) {
            return List.of(new Deciding(null, stackOf(event)));
        }
        var chain = new CauseTree(exceptions);
        var result = new ArrayList<Deciding>();
        for (var path : chain.paths()) {
            result.add(new Deciding(path.getFirst(), stack(event, path)));
        }
        return result;
    }

    /** @param path from the cause outwards */
    private static Stacktrace stack(Event event, List<ExceptionValue> path) {
        @Nullable Stacktrace first = null;
        for (var exception : path) {
            var stack = exception.stacktrace();
            if (stack.frames().isEmpty()) {
                continue;
            }
            // A cause that broke inside a library, on a thread of its own, is told apart by who waited for it.
            if (hasOwnCall(stack.frames(), event.platform())) {
                return stack;
            }
            first = first == null ? stack : first;
        }
        return first == null ? stackOf(event) : first;
    }

    private static boolean hasOwnCall(List<Frame> frames, String platform) {
        var inApp = new InApp(frames, platform);
        for (var i = frames.size() - 1; i >= 0; i--) {
            if (inApp.of(frames.get(i)).inApp()) {
                return true;
            }
        }
        return false;
    }

    /** The event's own stack, else the telling thread's. */
    static Stacktrace stackOf(Event event) {
        if (!event.stacktrace().frames().isEmpty() || event.threads().isEmpty()) {
            return event.stacktrace();
        }
        @Nullable ThreadValue crashed = null;
        @Nullable ThreadValue current = null;
        var crashes = 0;
        for (var thread : event.threads()) {
            crashes += thread.crashed() ? 1 : 0;
            crashed = thread.crashed() ? thread : crashed;
            current = thread.current() ? thread : current;
        }
        var telling = crashes == 1 ? crashed : crashes > 1 ? null : current;
        if (telling == null && event.threads().size() == 1) {
            telling = event.threads().getFirst();
        }
        return telling == null ? Stacktrace.EMPTY : telling.stacktrace();
    }
}
