package dev.faultline.facts.query;

import dev.faultline.facts.query.TimeWindow.Grain;

/** The table that answers: a rollup when its columns suffice, else the single events. */
public enum Source {
    MINUTES("event_minutes", "minute", "sum(events)", "uniqCombined64Merge(12)(users)"),
    HOURS("event_hours", "hour", "sum(events)", "uniqCombined64Merge(12)(users)"),
    EVENTS("events", "received_at", "count()", "uniqCombined64If(12)(user_hash, user_hash != 0)");

    private final String table;
    private final String time;
    private final String count;
    private final String users;

    Source(String table, String time, String count, String users) {
        this.table = table;
        this.time = time;
        this.count = count;
        this.users = users;
    }

    static Source rollup(Grain grain) {
        return grain == Grain.MINUTE ? MINUTES : HOURS;
    }

    public String table() {
        return table;
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
