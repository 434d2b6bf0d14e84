package dev.faultline.facts.pulse;

import dev.faultline.engines.clickhouse.ClickHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads how often hashes happen. Of all projects: nothing of it reaches a person. */
public final class HashPulse {

    private final ClickHouse clickHouse;

    /** The pulse of this server. */
    public HashPulse(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /** A hash that happened. */
    public record Beat(long projectId, long hash) {}

    /** What happened since a moment. */
    public record Since(long events, long users) {}

    /** Hashes with events in any minute from this one on, busiest first. */
    public List<Beat> beating(Instant from, int limit) {
        return clickHouse.query(
                """
                SELECT project_id, hash, sum(events) AS beats FROM event_minutes
                WHERE minute >= toStartOfMinute(toDateTime({from:Int64}, 'UTC'))
                GROUP BY project_id, hash ORDER BY beats DESC LIMIT {limit:UInt32}""",
                Map.of("from", from.getEpochSecond(), "limit", limit),
                row -> new Beat(
                        row.getLong("project_id"), row.getBigInteger("hash").longValue()));
    }

    /** Events of each whole hour from one to another, silent hours too; the last one is the hour of {@code to}. */
    public List<Long> hourly(long project, Collection<Long> hashes, Instant from, Instant to) {
        var start = from.truncatedTo(ChronoUnit.HOURS);
        var counts = new HashMap<Long, Long>();
        clickHouse.query(
                "SELECT toUnixTimestamp(hour) AS start, toInt64(sum(events)) AS total FROM event_hours"
                        + " WHERE project_id = {project:UInt64} AND hash IN (" + list(hashes) + ")"
                        + " AND toDate(hour) >= toDate(toDateTime({from:Int64}, 'UTC'))"
                        + " AND hour >= toDateTime({from:Int64}, 'UTC') GROUP BY start",
                Map.of("project", project, "from", start.getEpochSecond()),
                row -> counts.put(row.getLong("start"), row.getLong("total")));
        List<Long> hours = new ArrayList<>();
        for (var hour = start; !hour.isAfter(to); hour = hour.plus(Duration.ofHours(1))) {
            hours.add(counts.getOrDefault(hour.getEpochSecond(), 0L));
        }
        return hours;
    }

    /** Events and people after a moment: from the rollup by hour, and from rows before its first whole hour. */
    public Since since(long project, Collection<Long> hashes, Instant moment) {
        var hour = moment.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
        var mine = "project_id = {project:UInt64} AND hash IN (" + list(hashes) + ")";
        var found = clickHouse.first(
                "SELECT toInt64(sum(n)) AS events, toInt64(uniqCombined64Merge(12)(people)) AS users FROM ("
                        + " SELECT events AS n, users AS people FROM event_hours WHERE " + mine
                        + " AND toDate(hour) >= toDate(toDateTime({hour:Int64}, 'UTC'))"
                        + " AND hour >= toDateTime({hour:Int64}, 'UTC')"
                        + " UNION ALL SELECT count() AS n, uniqCombined64StateIf(12)(user_hash, user_hash != 0) AS people"
                        + " FROM events WHERE " + mine
                        + " AND received_at > fromUnixTimestamp64Milli({moment:Int64}, 'UTC')"
                        + " AND received_at < toDateTime({hour:Int64}, 'UTC'))",
                Map.of("project", project, "hour", hour.getEpochSecond(), "moment", moment.toEpochMilli()),
                row -> new Since(row.getLong("events"), row.getLong("users")));
        return found == null ? new Since(0, 0) : found;
    }

    // Only numbers: nothing that a sender chose reaches the statement as text.
    private static String list(Collection<Long> hashes) {
        return hashes.isEmpty()
                ? "NULL"
                : hashes.stream().map(Long::toUnsignedString).collect(Collectors.joining(","));
    }
}
