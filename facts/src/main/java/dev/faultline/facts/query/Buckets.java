package dev.faultline.facts.query;

import java.time.Duration;
import java.time.Instant;

/**
 * Equal parts of a window for a chart.
 *
 * @param count at most as many as asked for; fewer when the window has fewer steps of its rollup
 */
public record Buckets(Instant start, Duration width, int count) {
    /** Charts of windows whose lists count days are drawn from hours. */
    private static final Duration WIDEST_STEP = Duration.ofHours(1);

    /** Widths are whole steps of the rollup, so that a bucket is a sum of them; the last may reach past the window. */
    public static Buckets of(TimeWindow window, int wanted) {
        var step = Math.min(window.grain().step().toMillis(), WIDEST_STEP.toMillis());
        var steps = Math.ceilDiv(window.length().toMillis(), step);
        var perBucket = Math.max(1, Math.ceilDiv(steps, wanted));
        return new Buckets(window.from(), Duration.ofMillis(perBucket * step), (int) Math.ceilDiv(steps, perBucket));
    }

    /** The number of a row's bucket, from 0. */
    String index(Source source, Sql sql) {
        var time = source == Source.EVENTS
                ? "toUnixTimestamp64Milli(received_at)"
                : "toInt64(toUnixTimestamp(" + source.time() + ")) * 1000";
        return "toUInt64(intDiv(" + time + " - " + sql.parameter("Int64", start.toEpochMilli()) + ", "
                + sql.parameter("Int64", width.toMillis()) + "))";
    }
}
