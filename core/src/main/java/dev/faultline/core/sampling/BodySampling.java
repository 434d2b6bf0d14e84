package dev.faultline.core.sampling;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.SamplingRule;
import dev.faultline.core.project.SamplingSettings;
import dev.faultline.core.scrub.Glob;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies a project's rules about bodies. They decide what may be read later, never what is counted. */
public final class BodySampling {
    /** What rules look at; {@code release} is null when the event has none. */
    public record Traits(
            String level, String environment, @Nullable String release, Map<String, String> tags) {
        public Traits {
            tags = Map.copyOf(tags);
        }
    }

    /** So many events of which the rules cannot tell one from another. */
    public record Crowd(Traits traits, long events) {}

    /**
     * What rules would save.
     *
     * @param events how many events were looked at
     * @param kept how many bodies would still compete for slots
     * @param byRule how many events each rule decided about, in the rules' order
     */
    public record Projection(long events, long kept, List<Long> byRule) {
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
        if (settings.bodies().isEmpty()) {
            return true;
        }
        var rule = rule(event, settings);
        return rule.isEmpty()
                || EventDraw.of(event.id()) < settings.bodies().get(rule.get()).rate();
    }

    /** The place of the rule that decides about the event, from 0. */
    public static Optional<Integer> rule(Event event, SamplingSettings settings) {
        var traits = new Traits(event.level(), event.environment(), event.release(), event.tags());
        var rule = deciding(traits, settings.bodies());
        return rule < 0 ? Optional.empty() : Optional.of(rule);
    }

    /** What the rules would come to for such crowds: draws are fair, so a crowd keeps its rule's share. */
    public static Projection project(List<Crowd> crowds, SamplingSettings settings) {
        var rules = settings.bodies();
        var byRule = new long[rules.size()];
        var events = 0L;
        var kept = 0.0;
        for (var crowd : crowds) {
            var rule = deciding(crowd.traits(), rules);
            events += crowd.events();
            if (rule >= 0) {
                byRule[rule] += crowd.events();
            }
            kept += crowd.events() * (rule < 0 ? 1 : rules.get(rule).rate());
        }
        return new Projection(
                events, Math.round(kept), Arrays.stream(byRule).boxed().toList());
    }

    private static int deciding(Traits traits, List<SamplingRule> rules) {
        for (var i = 0; i < rules.size(); i++) {
            if (matches(rules.get(i), traits)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(SamplingRule rule, Traits traits) {
        return (rule.level() == null || rule.level().equals(traits.level()))
                && (rule.environment() == null || rule.environment().equals(traits.environment()))
                && (rule.release() == null
                        || traits.release() != null && Glob.matches(rule.release(), traits.release()))
                && rule.tags().entrySet().stream()
                        .allMatch(tag -> Objects.equals(traits.tags().get(tag.getKey()), tag.getValue()));
    }
}
