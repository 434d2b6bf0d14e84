package dev.faultline.facts.query;

import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.List;

/** Sums of the ledger: what became of items, and what the log held. */
public final class LedgerQuery {
    private final FactsQuery facts;

    public LedgerQuery(FactsQuery facts) {
        this.facts = facts;
    }

    /** So many items of one outcome and reason. */
    public record Line(String outcome, String reason, long projectId, String keyId, String category, long quantity) {}

    /** So many items of one outcome in one bucket. */
    public record Point(String outcome, int bucket, long quantity) {}

    public List<Line> lines(Scope scope, TimeWindow window, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT outcome, reason, project_id, key_id, category, sum(quantity) AS n FROM outcomes WHERE "
                + ScopedSql.MARK + " AND " + within(window, sql)
                + " GROUP BY outcome, reason, project_id, key_id, category ORDER BY n DESC LIMIT 5000");
        return facts.find(
                        scope,
                        sql,
                        budget,
                        row -> new Line(
                                row.getString("outcome"),
                                row.getString("reason"),
                                row.getLong("project_id"),
                                row.getString("key_id"),
                                row.getString("category"),
                                row.getLong("n")))
                .rows();
    }

    public List<Point> points(Scope scope, TimeWindow window, Buckets buckets, QueryBudget budget) {
        var sql = new Sql();
        var bucket = buckets.index(Source.MINUTES, sql);
        sql.add("SELECT outcome, " + bucket + " AS bucket, sum(quantity) AS n FROM outcomes WHERE " + ScopedSql.MARK
                + " AND " + within(window, sql) + " GROUP BY outcome, bucket ORDER BY outcome, bucket");
        return facts.find(
                        scope,
                        sql,
                        budget,
                        row -> new Point(row.getString("outcome"), row.getInteger("bucket"), row.getLong("n")))
                .rows();
    }

    /** So many items of one outcome, reason, category and project in one bucket. */
    public record Cell(String outcome, String reason, String category, long projectId, int bucket, long quantity) {}

    /** The finest that statistics are asked for; at most as many cells as a screen of lines has points. */
    public List<Cell> cells(Scope scope, TimeWindow window, Buckets buckets, QueryBudget budget) {
        var sql = new Sql();
        var bucket = buckets.index(Source.MINUTES, sql);
        sql.add("SELECT outcome, reason, category, project_id, " + bucket + " AS bucket, sum(quantity) AS n"
                + " FROM outcomes WHERE " + ScopedSql.MARK + " AND " + within(window, sql)
                + " GROUP BY outcome, reason, category, project_id, bucket ORDER BY outcome, reason, category,"
                + " project_id, bucket LIMIT 200000");
        return facts.find(
                        scope,
                        sql,
                        budget,
                        row -> new Cell(
                                row.getString("outcome"),
                                row.getString("reason"),
                                row.getString("category"),
                                row.getLong("project_id"),
                                row.getInteger("bucket"),
                                row.getLong("n")))
                .rows();
    }

    /** Items of the log, counted from its records. */
    public long received(Scope scope, TimeWindow window, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT sum(quantity) AS n FROM received WHERE " + ScopedSql.MARK + " AND " + within(window, sql));
        return first(facts.find(scope, sql, budget, row -> row.getLong("n")));
    }

    /** When the newest event was received; the epoch when there is none in the window. */
    public Instant newest(Scope scope, TimeWindow window, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT toUnixTimestamp64Milli(max(received_at)) AS ms FROM events WHERE " + ScopedSql.MARK
                        + " AND received_at >= ")
                .bind("DateTime64(3, 'UTC')", window.from());
        return Instant.ofEpochMilli(first(facts.find(scope, sql, budget, row -> row.getLong("ms"))));
    }

    /** A scope without projects is answered without rows. */
    private static long first(Found<Long> found) {
        return found.rows().isEmpty() ? 0 : found.rows().getFirst();
    }

    private static String within(TimeWindow window, Sql sql) {
        return "minute >= " + sql.parameter("DateTime64(3, 'UTC')", window.from()) + " AND minute < "
                + sql.parameter("DateTime64(3, 'UTC')", window.to());
    }
}
