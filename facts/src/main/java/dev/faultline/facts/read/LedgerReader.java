package dev.faultline.facts.read;

import dev.faultline.core.event.EventId;
import dev.faultline.engines.clickhouse.ClickHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads what became of items: sums per bucket and the fate of one id. */
public final class LedgerReader {

    private final ScopedSql sql;

    /** A reader of this server. */
    public LedgerReader(ClickHouse clickHouse) {
        this.sql = new ScopedSql(clickHouse);
    }

    /** So many items ended so, from this moment to the next bucket. */
    public record Sum(Instant start, long projectId, String category, String outcome, String reason, long quantity) {}

    /**
     * What became of an id.
     *
     * @param outcome wire name of an outcome
     * @param reason empty when stored
     */
    public record Fate(long projectId, Instant receivedAt, String outcome, String reason) {}

    /** Outcomes per bucket. */
    public List<Sum> sums(Scope scope, Instant from, Instant to, Duration bucket) {
        return sql.all(
                scope,
                """
                SELECT toUnixTimestamp(toStartOfInterval(minute, toIntervalSecond({bucket:UInt32}))) AS start,
                  project_id, category, outcome, reason, toInt64(sum(quantity)) AS total
                FROM outcomes
                WHERE <scope> AND minute >= toDateTime({from:Int64}, 'UTC') AND minute < toDateTime({to:Int64}, 'UTC')
                GROUP BY start, project_id, category, outcome, reason
                ORDER BY start, project_id, category, outcome, reason""",
                Map.of(
                        "bucket",
                        Math.max(60, bucket.toSeconds()),
                        "from",
                        from.getEpochSecond(),
                        "to",
                        to.getEpochSecond()),
                row -> new Sum(
                        Instant.ofEpochSecond(row.getLong("start")),
                        row.getLong("project_id"),
                        row.getString("category"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getLong("total")));
    }

    /** What became of an item with this id; empty when nobody saw it, or its row is older than it is kept. */
    public Optional<Fate> fate(Scope scope, EventId id) {
        return sql.first(
                scope,
                """
                SELECT project_id, toUnixTimestamp64Milli(received_at) AS received, 'stored' AS outcome, '' AS reason
                FROM events WHERE <scope> AND event_id = {id:UUID}
                UNION ALL
                SELECT project_id, toUnixTimestamp64Milli(received_at), 'stored', ''
                FROM transactions WHERE <scope> AND event_id = {id:UUID}
                UNION ALL
                SELECT project_id, toUnixTimestamp64Milli(received_at), outcome, reason
                FROM dropped_ids WHERE <scope> AND event_id = {id:UUID}
                LIMIT 1""",
                Map.of("id", new UUID(id.high(), id.low()).toString()),
                row -> new Fate(
                        row.getLong("project_id"),
                        Instant.ofEpochMilli(row.getLong("received")),
                        row.getString("outcome"),
                        row.getString("reason")));
    }

    /** The newest moment of which a stored item tells; how fresh everything that is shown is at best. */
    public Optional<Instant> freshAsOf(Scope scope) {
        return sql.first(scope, """
                        SELECT toUnixTimestamp64Milli(max(last_seen)) AS newest FROM hash_totals WHERE <scope>
                        HAVING count() > 0""", Map.of(), row -> row.getLong("newest")).map(Instant::ofEpochMilli);
    }
}
