package dev.faultline.facts.query;

import java.time.Duration;
import java.time.Instant;

/**
 * The small chart of a row: equal parts of the time from the window's start to now. Rollups count in steps of their own
 * width; a step that lies in two parts is shared between them by time, so that even traffic draws an even line, and the
 * parts add up to the whole.
 */
final class Trend {
    /** Up to here minutes answer: a 32nd of a day is shorter than the hours of the wider rollup. */
    private static final Duration MINUTES_UP_TO = Duration.ofHours(25);

    /** Steps read for a chart of 32 parts: each part has eight, so that sharing one moves little. */
    private static final int STEPS_PER_PART = 8;

    private final Buckets steps;
    private final Duration drawn;
    private final int parts;

    private Trend(Buckets steps, Duration drawn, int parts) {
        this.steps = steps;
        this.drawn = drawn;
        this.parts = parts;
    }

    /** @param now where the chart ends, when the window reaches beyond */
    static Trend of(TimeWindow window, Instant now, int parts) {
        var end = now.isAfter(window.from()) && now.isBefore(window.to()) ? now : window.to();
        return new Trend(Buckets.of(window, parts * STEPS_PER_PART), Duration.between(window.from(), end), parts);
    }

    /** The window with the rollup that a chart of its length needs; its bounds stay, so that counts stay too. */
    static TimeWindow window(TimeWindow window, Instant now) {
        return window.length().compareTo(MINUTES_UP_TO) <= 0 && window.hasMinutes(now) ? window.inMinutes() : window;
    }

    Buckets steps() {
        return steps;
    }

    /** @param counts of each step, from the first */
    long[] parts(long[] counts) {
        var trend = new long[parts];
        var width = drawn.toMillis() / (double) parts;
        var step = 0;
        long before = 0;
        long given = 0;
        for (var part = 0; part < parts; part++) {
            var end = part == parts - 1 ? Double.POSITIVE_INFINITY : width * (part + 1);
            while (step < counts.length && stepEnd(step) <= end) {
                before += counts[step++];
            }
            var started = step < counts.length && end > stepStart(step)
                    ? Math.round(counts[step] * (end - stepStart(step)) / (stepEnd(step) - stepStart(step)))
                    : 0;
            trend[part] = before + started - given;
            given = before + started;
        }
        return trend;
    }

    private double stepStart(int step) {
        return steps.width().toMillis() * (double) step;
    }

    /** The last step has only begun: what it counts happened before now. */
    private double stepEnd(int step) {
        return Math.min(stepStart(step + 1), Math.max(drawn.toMillis(), stepStart(step) + 1));
    }
}
