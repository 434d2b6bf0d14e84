package dev.faultline.processor.repair;

import dev.faultline.core.event.EventId;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.processor.item.PendingEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What ClickHouse holds of the events of a piece of the log. */
final class StoredEvents {

    private final ClickHouse clickHouse;

    StoredEvents(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /** An event of a project. */
    record Key(long projectId, EventId id) {
        static Key of(PendingEvent event) {
            return new Key(event.meta().projectId(), event.accepted().id());
        }
    }

    /** Events of one hash in one minute: the finest grain of a rollup that a repair compares. */
    record Cell(long projectId, long hash, long minute) {
        static Cell of(PendingEvent event) {
            return new Cell(
                    event.meta().projectId(),
                    event.accepted().grouping().primaryHash(),
                    Math.floorDiv(event.meta().receivedAt().getEpochSecond(), 60L));
        }
    }

    /** Those that have a row, or whose drop is on record. */
    Set<Key> accountedFor(Collection<PendingEvent> events) {
        var found = new HashSet<Key>();
        found.addAll(keys("events", events));
        found.addAll(keys("dropped_ids", events));
        return found;
    }

    /** Those whose body is kept. */
    Set<Key> withBody(Collection<PendingEvent> events) {
        return keys("bodies", events);
    }

    private Set<Key> keys(String table, Collection<PendingEvent> events) {
        if (events.isEmpty()) {
            return Set.of();
        }
        var rows = clickHouse.query(
                "SELECT DISTINCT project_id, event_id FROM " + table + " WHERE project_id IN ("
                        + numbers(events, event -> event.meta().projectId()) + ") AND event_id IN ("
                        + events.stream()
                                .map(event -> event.accepted().id())
                                .distinct()
                                .map(id -> "toUUID('" + new UUID(id.high(), id.low()) + "')")
                                .collect(Collectors.joining(","))
                        + ")",
                Map.of(),
                row -> {
                    var id = row.getUUID("event_id");
                    return new Key(
                            row.getLong("project_id"),
                            new EventId(id.getMostSignificantBits(), id.getLeastSignificantBits()));
                });
        return Set.copyOf(rows);
    }

    /** By how many events the rollups count more than there are rows; absent means none. */
    Map<Cell, Long> countedBeyondRows(List<PendingEvent> events, ReplayWindow window) {
        var beyond = new HashMap<Cell, Long>();
        if (events.isEmpty()) {
            return beyond;
        }
        var where = " WHERE (project_id, hash) IN ("
                + events.stream()
                        .map(Cell::of)
                        .map(cell -> "(" + cell.projectId() + "," + Long.toUnsignedString(cell.hash()) + ")")
                        .distinct()
                        .collect(Collectors.joining(","))
                + ") AND ";
        var times =
                Map.of("from", window.from().getEpochSecond(), "to", window.to().getEpochSecond());
        cells(
                "SELECT project_id, hash, minute, toInt64(sum(events)) AS total FROM event_minutes" + where
                        + "minute >= toDateTime({from:Int64}, 'UTC') AND minute < toDateTime({to:Int64}, 'UTC')"
                        + " GROUP BY project_id, hash, minute",
                times,
                beyond);
        cells(
                "SELECT project_id, hash, toStartOfMinute(received_at) AS minute, -toInt64(count()) AS total FROM events"
                        + where
                        + "received_at >= toDateTime({from:Int64}, 'UTC') AND received_at < toDateTime({to:Int64}, 'UTC')"
                        + " GROUP BY project_id, hash, minute",
                times,
                beyond);
        return beyond;
    }

    private void cells(String sql, Map<String, ?> times, Map<Cell, Long> sums) {
        clickHouse.query("SELECT *, toUnixTimestamp(minute) AS seconds FROM (" + sql + ")", times, row -> {
            var cell = new Cell(
                    row.getLong("project_id"), row.getBigInteger("hash").longValue(), row.getLong("seconds") / 60);
            return sums.merge(cell, row.getLong("total"), Long::sum);
        });
    }

    private static String numbers(Collection<PendingEvent> events, Function<PendingEvent, Long> number) {
        return events.stream().map(number).distinct().map(String::valueOf).collect(Collectors.joining(","));
    }
}
