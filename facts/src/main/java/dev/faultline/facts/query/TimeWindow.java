package dev.faultline.facts.query;

import java.time.Duration;
import java.time.Instant;

/**
 * The stretch of {@code received_at} that a query is about, aligned so that rollups and single events give the same
 * counts: to minutes up to six hours, to hours up to three days, and to the midnight before beyond.
 *
 * @param from inclusive
 * @param to exclusive; may lie in the future by less than one step
 */
public record TimeWindow(Instant from, Instant to, Grain grain) {
    /** Above this a chart's 32 or 90 buckets are wider than a minute by far, and hours read 60 times fewer rows. */
    private static final Duration MINUTES_UP_TO = Duration.ofHours(6);

    /**
     * Above this a list counts days: of 10 million events in 30 days the days have a seventh of the rows that the hours
     * have, and a list of 14 days reads all rows of its window.
     */
    private static final Duration HOURS_UP_TO = Duration.ofDays(3);

    /** Minutes are kept for 30 days; one of margin. */
    private static final Duration MINUTES_KEPT = Duration.ofDays(29);

    /** Hours are kept for 13 months; nothing is older. */
    private static final Duration LONGEST = Duration.ofDays(400);

    /** The width of the rollup that answers. */
    public enum Grain {
        MINUTE(Duration.ofMinutes(1)),
        HOUR(Duration.ofHours(1)),
        DAY(Duration.ofDays(1));

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
        var grain = grain(start, end, now);
        // Nothing lies in the future: today's row of the days is whole, and charts need not draw what is to come.
        var until = grain == Grain.DAY && end.isAfter(floor(now, Grain.DAY)) ? Grain.HOUR : grain;
        return new TimeWindow(
                floor(start, grain), floor(end.minusMillis(1), until).plus(until.step()), grain);
    }

    private static Grain grain(Instant start, Instant end, Instant now) {
        var length = Duration.between(start, end);
        if (length.compareTo(MINUTES_UP_TO) <= 0 && start.isAfter(now.minus(MINUTES_KEPT))) {
            return Grain.MINUTE;
        }
        return length.compareTo(HOURS_UP_TO) <= 0 ? Grain.HOUR : Grain.DAY;
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
