package dev.faultline.facts.query;

import java.time.Duration;
import java.time.Instant;

/**
 * The stretch of {@code received_at} that a query is about, aligned so that rollups and single events give the same
 * counts: to minutes up to six hours, to hours beyond.
 *
 * @param from inclusive
 * @param to exclusive; may lie in the future by less than one step
 */
public record TimeWindow(Instant from, Instant to, Grain grain) {
    /** Above this a chart's 32 or 90 buckets are wider than a minute by far, and hours read 60 times fewer rows. */
    private static final Duration MINUTES_UP_TO = Duration.ofHours(6);

    /** Minutes are kept for 30 days; one of margin. */
    private static final Duration MINUTES_KEPT = Duration.ofDays(29);

    /** Hours are kept for 13 months; nothing is older. */
    private static final Duration LONGEST = Duration.ofDays(400);

    /** The width of the rollup that answers. */
    public enum Grain {
        MINUTE(Duration.ofMinutes(1)),
        HOUR(Duration.ofHours(1));

        private final Duration step;

        Grain(Duration step) {
            this.step = step;
        }

        public Duration step() {
            return step;
        }
    }

    public static TimeWindow of(Instant from, Instant to, Instant now) {
        var earliest = now.minus(LONGEST);
        var start = from.isBefore(earliest) ? earliest : from;
        var end = to.isAfter(start) ? to : start.plusMillis(1);
        var minutes =
                Duration.between(start, end).compareTo(MINUTES_UP_TO) <= 0 && start.isAfter(now.minus(MINUTES_KEPT));
        var grain = minutes ? Grain.MINUTE : Grain.HOUR;
        return new TimeWindow(
                floor(start, grain), floor(end.minusMillis(1), grain).plus(grain.step()), grain);
    }

    /** The window of the last so and so long. */
    public static TimeWindow last(Duration length, Instant now) {
        return of(now.minus(length), now, now);
    }

    /** The window of equal length that ends where this one starts. */
    public TimeWindow previous() {
        return new TimeWindow(from.minus(length()), from, grain);
    }

    /** The same stretch, answered by minutes. */
    TimeWindow inMinutes() {
        return new TimeWindow(from, to, Grain.MINUTE);
    }

    /** Whether all its minutes are kept. */
    boolean hasMinutes(Instant now) {
        return from.isAfter(now.minus(MINUTES_KEPT));
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    private static Instant floor(Instant instant, Grain grain) {
        var step = grain.step().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(instant.toEpochMilli(), step) * step);
    }
}
