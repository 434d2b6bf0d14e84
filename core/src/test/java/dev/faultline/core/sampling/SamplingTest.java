package dev.faultline.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventId;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Inputs;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.SamplingRule;
import dev.faultline.core.project.SamplingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private final Random random = new Random(3);
    private final SamplingSettings rules = new SamplingSettings(
            List.of(
                    new SamplingRule("fatal", null, null, Map.of(), 1.0),
                    new SamplingRule(null, "dev", null, Map.of(), 0.1),
                    new SamplingRule("warning", null, "shop@1.*", Map.of("tenant", "acme"), 0.25)),
            1.0,
            1_000);

    @Test
    void theProjectedSavingIsTheOneThatComes() {
        var past = events(20_000);
        var coming = events(20_000);
        var projected = BodySampling.project(
                past.stream()
                        .map(event -> new BodySampling.Crowd(
                                new BodySampling.Traits(
                                        event.level(), event.environment(), event.release(), event.tags()),
                                1))
                        .toList(),
                rules);
        var kept = coming.stream()
                .filter(event -> BodySampling.wanted(event, rules))
                .count();
        assertThat(1 - kept / 20_000.0).isBetween(projected.saving() - 0.02, projected.saving() + 0.02);
        assertThat(projected.byRule()).allMatch(count -> count > 0);
    }

    @Test
    void theFirstRuleThatMatchesDecides() {
        assertThat(events(2_000).stream().filter(event -> event.level().equals("fatal")))
                .allMatch(event -> BodySampling.wanted(event, rules));
    }

    @Test
    void anEventIsAlwaysDrawnTheSameWay() {
        assertThat(events(500))
                .allMatch(event -> BodySampling.wanted(event, rules) == BodySampling.wanted(event, rules));
        assertThat(EventDraw.of(new EventId(1, 2))).isEqualTo(EventDraw.of(new EventId(1, 2)));
    }

    private List<Event> events(int count) {
        var pipeline = EventPipelines.standard(GeoLookup.NONE);
        var environments = List.of("dev", "production");
        var levels = List.of("fatal", "warning", "error");
        List<Event> events = new ArrayList<>(count);
        for (var i = 0; i < count; i++) {
            var json =
                    "{\"event_id\":\"%s\",\"message\":\"m\",\"environment\":\"%s\",\"level\":\"%s\",\"release\":\"shop@1.%d\",\"tags\":{\"tenant\":\"acme\"}}"
                            .formatted(
                                    new EventId(random.nextLong(), random.nextLong()),
                                    environments.get(random.nextInt(2)),
                                    levels.get(random.nextInt(3)),
                                    random.nextInt(4));
            events.add(((Processed.Accepted) pipeline.process(Inputs.event(json), Inputs.project())).event());
        }
        return events;
    }
}
