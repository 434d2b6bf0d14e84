package dev.faultline.facts.query;

import dev.faultline.facts.read.ScopedSql;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which issues a query finds, in order: one pass over a rollup (or over events), joined with the mirror. */
public final class IssueRanking {
    private final FactsQuery facts;

    public IssueRanking(FactsQuery facts) {
        this.facts = facts;
    }

    /** A page of the list, with one row more than asked for when it goes on. */
    public Found<RankedIssue> page(
            Selection selection, IssueOrder order, @Nullable ListPlace behind, int limit, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT issue_id, rank, total, all_events FROM (SELECT issue_id, rank, ");
        sql.add(
                behind == null
                        ? "count() OVER () AS total, sum(events) OVER () AS all_events"
                        : "toUInt64(0) AS total, toUInt64(0) AS all_events");
        sql.add(" FROM (").add(ranked(selection, order, sql)).add("))");
        if (behind != null) {
            var rank = sql.parameter("Float64", behind.rank());
            sql.add(" WHERE rank < " + rank + " OR (rank = " + rank + " AND issue_id < ")
                    .bind("UInt64", behind.issueId())
                    .add(")");
        }
        sql.add(" ORDER BY rank DESC, issue_id DESC LIMIT ").bind("UInt32", limit + 1);
        return facts.find(
                selection.scope().tenant(),
                sql,
                budget,
                row -> new RankedIssue(
                        row.getLong("issue_id"),
                        row.getDouble("rank"),
                        row.getLong("total"),
                        row.getLong("all_events")));
    }

    /** How many issues the query finds. */
    public Found<Long> count(Selection selection, QueryBudget budget) {
        var source = selection.source();
        var sql = new Sql();
        var where = selection.where(source, sql);
        sql.add("SELECT uniqExact(issue_id) AS issues FROM (SELECT DISTINCT project_id, hash FROM " + source.table()
                + " WHERE " + where + ") AS c INNER JOIN (" + mirror() + ") AS m USING (project_id, hash)");
        return facts.find(selection.scope().tenant(), sql, budget, row -> row.getLong("issues"));
    }

    private String ranked(Selection selection, IssueOrder order, Sql sql) {
        var source = selection.source();
        var where = selection.where(source, sql);
        return "SELECT issue_id, sum(c.n) AS events, " + rank(selection, order, source, sql)
                + " AS rank FROM (SELECT project_id, hash, " + source.count() + " AS n, max(" + source.time()
                + ") AS newest" + extraColumns(selection, order, source, sql) + " FROM " + source.table() + " WHERE "
                + where + " GROUP BY project_id, hash) AS c INNER JOIN (" + mirror()
                + ") AS m USING (project_id, hash)" + totals(order, source) + " GROUP BY issue_id";
    }

    private static String mirror() {
        return "SELECT project_id, hash, issue_id, priority, first_seen FROM issue_hashes FINAL WHERE " + ScopedSql.MARK
                + " AND deleted = 0";
    }

    private static String extraColumns(Selection selection, IssueOrder order, Source source, Sql sql) {
        return switch (order) {
            case USERS -> ", " + source.usersState() + " AS people";
            case TRENDING ->
                ", " + source.usersState() + " AS people, " + recent(selection, source, sql) + " AS recent";
            default -> "";
        };
    }

    /** Events of the newest quarter of the window. */
    private static String recent(Selection selection, Source source, Sql sql) {
        var since = sql.parameter("DateTime64(3, 'UTC')", recentFrom(selection, source));
        return source == Source.EVENTS
                ? "countIf(received_at >= " + since + ")"
                : "sumIf(events, " + source.time() + " >= " + since + ")";
    }

    /** Where the newest quarter begins, at a step of the rollup: half a row cannot be counted. */
    private static Instant recentFrom(Selection selection, Source source) {
        var window = selection.scope().window();
        var exact = window.to().minus(window.length().dividedBy(4)).toEpochMilli();
        return Instant.ofEpochMilli(exact - Math.floorMod(exact, source.step().toMillis()));
    }

    private static String totals(IssueOrder order, Source source) {
        return order == IssueOrder.LAST && source != Source.EVENTS
                ? " INNER JOIN (SELECT project_id, hash, max(last_seen) AS lifetime_last FROM hash_totals WHERE "
                        + ScopedSql.MARK + " GROUP BY project_id, hash) AS t USING (project_id, hash)"
                : "";
    }

    private static String rank(Selection selection, IssueOrder order, Source source, Sql sql) {
        return switch (order) {
            case LAST ->
                source == Source.EVENTS ? "toFloat64(toUnixTimestamp64Milli(max(newest)))" : lastOfRollup(source);
            case FIRST -> "toFloat64(toUnixTimestamp64Milli(min(first_seen)))";
            case EVENTS -> "toFloat64(sum(c.n))";
            case USERS -> "toFloat64(uniqCombined64Merge(12)(people))";
            case PRIORITY ->
                "indexOf(['low', 'medium', 'high'], any(priority)) * 1e13 + toUnixTimestamp(max(newest)) * 1000.";
            case TRENDING -> trending(selection, source, sql);
        };
    }

    /** A rollup knows the bucket, the totals the moment: the moment, unless it lies behind the last matching bucket. */
    private static String lastOfRollup(Source source) {
        var step = source.step().toMillis();
        return "toFloat64(least(toUnixTimestamp64Milli(max(lifetime_last)), toUnixTimestamp(max(newest)) * 1000 + "
                + (step - 1) + "))";
    }

    /**
     * {@code core.issue.Trending} over sums; a test holds that both give the same number. Ages count to the window's
     * end and not to this moment: a rank that falls by the second would show a row on two pages, or on none.
     */
    private static String trending(Selection selection, Source source, Sql sql) {
        var window = selection.scope().window();
        var end = sql.parameter("DateTime64(3, 'UTC')", window.to());
        var recent = "toFloat64(sum(c.recent))";
        var since = recentFrom(selection, source);
        var share = (double) Duration.between(since, window.to()).toMillis()
                / Math.max(1, Duration.between(window.from(), since).toMillis());
        var expected = "((toFloat64(sum(c.n)) - " + recent + ") * " + sql.parameter("Float64", share) + ")";
        var users = "toFloat64(uniqCombined64Merge(12)(c.people))";
        var hours = "(greatest(0, dateDiff('second', min(m.first_seen), " + end + ")) / 3600)";
        return "((" + recent + " + 3) / (" + expected + " + 3)) * (log1p(" + recent + ") + 2 * log1p(" + users
                + ")) * (1 + exp2(-" + hours + " / 12))";
    }
}
