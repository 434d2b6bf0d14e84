package dev.faultline.core.normalize;

import dev.faultline.core.event.Event;
import java.util.List;

/**
 * An event in its one form.
 *
 * @param clock how its times were corrected; the body's times are corrected the same way
 * @param problems what could not be taken as sent, as the event's {@code errors} show it
 */
public record Normalized(Event event, ClockCorrection clock, List<Problem> problems) {
    public Normalized {
        problems = List.copyOf(problems);
    }

    /**
     * A field that was not taken as sent.
     *
     * @param type a stable snake_case word, as Sentry names it
     * @param name the field
     */
    public record Problem(String type, String name) {}
}
