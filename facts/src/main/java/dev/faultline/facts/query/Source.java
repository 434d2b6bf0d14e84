package dev.faultline.facts.query;

import dev.faultline.facts.query.TimeWindow.Grain;
import java.time.Duration;
import java.time.Instant;

/** The table that answers: a rollup when its columns suffice, else the single events. */
public enum Source {
    MINUTES("event_minutes", "minute", Duration.ofMinutes(1), "sum(events)", "uniqCombined64Merge(12)(users)"),
    HOURS("event_hours", "hour", Duration.ofHours(1), "sum(events)", "uniqCombined64Merge(12)(users)"),
    DAYS("event_days", "day", Duration.ofDays(1), "sum(events)", "uniqCombined64Merge(12)(users)"),
    EVENTS("events", "received_at", Duration.ofMillis(1), "count()", "uniqCombined64If(12)(user_hash, user_hash != 0)");

    private final String table;
    private final String time;
    private final Duration step;
    private final String count;
    private final String users;

    Source(String table, String time, Duration step, String count, String users) {
        this.table = table;
        this.time = time;
        this.step = step;
        this.count = count;
        this.users = users;
    }

    /**
     * Of a list: minutes lie in partitions of a day, so that they answer for hours as long as they are kept.
     *
     * @param now what "kept" counts from
     */
    static Source rollup(TimeWindow window, Instant now) {
        return window.grain() == Grain.DAY ? DAYS : chart(window, now);
    }

    /** Of a chart, whose parts are shorter than a day. */
    static Source chart(TimeWindow window, Instant now) {
        return window.grain() == Grain.MINUTE || (window.grain() == Grain.HOUR && window.hasMinutes(now))
                ? MINUTES
                : HOURS;
    }

    public String table() {
        return table;
    }

    /** How far apart two moments of its time are. */
    Duration step() {
        return step;
    }

    /** Its column of time. */
    public String time() {
        return time;
    }

    /** The aggregate that counts events. */
    public String count() {
        return count;
    }

    /** Events of each bucket, as one array. */
    String counts(Buckets buckets, Sql sql) {
        var each = this == EVENTS ? "countResample" : "sumResample";
        return "arrayMap(n -> toInt64(n), " + each + "(0, " + buckets.count() + ", 1)("
                + (this == EVENTS ? "" : "events, ") + buckets.index(this, sql) + "))";
    }

    /** The aggregate that estimates distinct users (HyperLogLog, standard error 1.6 %, exact below some hundred). */
    public String users() {
        return users;
    }

    /** Their state, to be merged further up. */
    String usersState() {
        return this == EVENTS
                ? "uniqCombined64StateIf(12)(user_hash, user_hash != 0)"
                : "uniqCombined64MergeState(12)(users)";
    }
}
