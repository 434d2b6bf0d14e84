package dev.faultline.facts.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:20:30Z");

    /** Even traffic is an even line, from the first part to the last, whatever the rollup's steps are. */
    @ParameterizedTest
    @ValueSource(ints = {1, 6, 24, 72, 168, 336, 720, 2_160, 9_000})
    void evenTrafficIsAnEvenLineThatEndsNow(int hours) {
        var window = Trend.window(TimeWindow.last(Duration.ofHours(hours), NOW), NOW);
        var trend = Trend.of(window, NOW, 32);
        var steps = new long[trend.steps().count()];
        for (var step = 0; step < steps.length; step++) {
            var began = window.from().plus(trend.steps().width().multipliedBy(step));
            var end = began.plus(trend.steps().width());
            steps[step] = 100
                    * Math.max(
                            0,
                            Duration.between(began, end.isBefore(NOW) ? end : NOW)
                                    .toSeconds());
        }
        var parts = trend.parts(steps);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(Arrays.stream(steps).sum());
        var each = Arrays.stream(parts).average().orElseThrow();
        assertThat(Arrays.stream(parts).asDoubleStream())
                .allSatisfy(part -> assertThat(part).isBetween(each * 0.98, each * 1.02));
    }

    @Test
    void whatHappenedJustNowIsTheLastPart() {
        var window = Trend.window(TimeWindow.last(Duration.ofHours(24), NOW), NOW);
        assertThat(window.grain()).isEqualTo(TimeWindow.Grain.MINUTE);
        var trend = Trend.of(window, NOW, 32);
        var steps = new long[trend.steps().count()];
        var now = Duration.between(window.from(), NOW).dividedBy(trend.steps().width());
        steps[(int) now] = 7;
        assertThat(trend.parts(steps)[31]).isEqualTo(7);
    }

    @Test
    void aWindowOfThePastIsDrawnWhole() {
        var end = NOW.minus(Duration.ofDays(40));
        var window = TimeWindow.of(end.minus(Duration.ofDays(1)), end, NOW);
        assertThat(Trend.window(window, NOW)).isEqualTo(window);
        var trend = Trend.of(window, NOW, 32);
        var steps = new long[trend.steps().count()];
        steps[steps.length - 1] = 9;
        steps[0] = 4;
        var parts = trend.parts(steps);
        assertThat(parts[31] + parts[30]).isEqualTo(9);
        assertThat(parts[0] + parts[1]).isEqualTo(4);
    }

    @Test
    void onePartIsTheSum() {
        var trend = Trend.of(TimeWindow.last(Duration.ofDays(2), NOW), NOW, 1);
        var steps = new long[trend.steps().count()];
        Arrays.fill(steps, 3);
        assertThat(trend.parts(steps)).containsExactly(3L * steps.length);
    }
}
