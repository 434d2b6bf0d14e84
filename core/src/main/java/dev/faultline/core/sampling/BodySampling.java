package dev.faultline.core.sampling;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.SamplingRule;
import dev.faultline.core.project.SamplingSettings;
import dev.faultline.core.scrub.Glob;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Applies a project's rules about bodies. They decide what may be read later, never what is counted. */
public final class BodySampling {
    /**
     * What rules would save.
     *
     * @param events how many events were looked at
     * @param kept how many bodies would still compete for slots
     * @param byRule how many events each rule decided about, in the rules' order
     */
    public record Projection(int events, int kept, List<Integer> byRule) {
        public Projection {
            byRule = List.copyOf(byRule);
        }

        public double saving() {
            return events == 0 ? 0 : 1 - (double) kept / events;
        }
    }

    private BodySampling() {}

    /** Whether the body may compete for a slot. */
    public static boolean wanted(Event event, SamplingSettings settings) {
        var rule = deciding(event, settings);
        return rule < 0
                || EventDraw.of(event.id()) < settings.bodies().get(rule).rate();
    }

    /** What the rules would have come to for these events: the same draws as in operation, not an estimate. */
    public static Projection project(List<Event> events, SamplingSettings settings) {
        var kept = 0;
        var byRule = new Integer[settings.bodies().size()];
        Arrays.fill(byRule, 0);
        for (var event : events) {
            var rule = deciding(event, settings);
            if (rule >= 0) {
                byRule[rule]++;
            }
            kept += wanted(event, settings) ? 1 : 0;
        }
        return new Projection(events.size(), kept, List.of(byRule));
    }

    private static int deciding(Event event, SamplingSettings settings) {
        for (var i = 0; i < settings.bodies().size(); i++) {
            if (matches(settings.bodies().get(i), event)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(SamplingRule rule, Event event) {
        return (rule.level() == null || rule.level().equals(event.level()))
                && (rule.environment() == null || rule.environment().equals(event.environment()))
                && (rule.release() == null || event.release() != null && Glob.matches(rule.release(), event.release()))
                && rule.tags().entrySet().stream()
                        .allMatch(tag -> Objects.equals(event.tags().get(tag.getKey()), tag.getValue()));
    }
}
