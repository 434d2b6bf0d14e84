package dev.faultline.core.grouping.rules;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at.
 *
 * @param frames of the stack that is looked at, oldest first
 */
public record Subject(Event event, List<Frame> frames) {

    /** The frame people call the crash: the newest of the application, else the newest. */
    public @Nullable Frame crash() {
        for (var i = frames.size() - 1; i >= 0; i--) {
            if (Boolean.TRUE.equals(frames.get(i).inApp())) {
                return frames.get(i);
            }
        }
        return frames.isEmpty() ? null : frames.getLast();
    }
}
