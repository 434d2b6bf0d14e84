package dev.faultline.core.normalize;

import dev.faultline.core.event.Event;
import java.util.List;
import java.util.Map;

/**
 * An event in its one form.
 *
 * @param clock how its times were corrected; the body's times are corrected the same way
 * @param traceData attributes of the trace context as sent: the operation during which it happened
 * @param problems what could not be taken as sent, as the event's {@code errors} show it
 */
public record Normalized(Event event, ClockCorrection clock, List<Problem> problems, Map<String, String> traceData) {
    public Normalized {
        problems = List.copyOf(problems);
        traceData = Map.copyOf(traceData);
    }

    /** The same with another event in its place: the scrubbed one. */
    public Normalized with(Event other) {
        return new Normalized(other, clock, problems, traceData);
    }

    /**
     * A field that was not taken as sent.
     *
     * @param type a stable snake_case word, as Sentry names it
     * @param name the field
     */
    public record Problem(String type, String name) {}
}
