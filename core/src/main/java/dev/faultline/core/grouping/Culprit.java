package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.json.Trim;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line under the title: the transaction, else the call it broke in, else the address asked for. */
final class Culprit {
    private static final int LIMIT = 200;
    private static final Set<String> FUNCTION_FIRST = Set.of("javascript", "node");
    private static final Set<String> NATIVE = Set.of("native", "cocoa", "objc", "c");

    private Culprit() {}

    /** @param inApp of the frames, in the order of the stack, newest last */
    static String of(Event event, List<Frame> frames, List<Frame> inApp) {
        if (event.transaction() != null) {
            return Trim.to(event.transaction(), LIMIT);
        }
        var frame = !inApp.isEmpty() ? inApp.getLast() : !frames.isEmpty() ? frames.getLast() : null;
        if (frame != null) {
            return Trim.to(location(frame, event.platform()), LIMIT);
        }
        return event.request().url() == null ? "" : Trim.to(event.request().url(), LIMIT);
    }

    private static String location(Frame frame, String eventPlatform) {
        var platform = frame.platform() == null ? eventPlatform : frame.platform();
        var place = frame.module() != null ? frame.module() : frame.filename();
        @Nullable String function = frame.function();
        if (NATIVE.contains(platform)) {
            return function == null ? "" : function;
        }
        if (FUNCTION_FIRST.contains(platform)) {
            return (function == null ? "?" : function) + "(" + (place == null ? "?" : place) + ")";
        }
        return (place == null ? "?" : place) + " in " + (function == null ? "?" : function);
    }
}
