package dev.faultline.facts.query;

import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers of the issues of a page: inside a selection, and of their whole lives. */
public final class IssueNumbers {
    private final FactsQuery facts;

    public IssueNumbers(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * Inside the selection.
     *
     * @param events exact
     * @param users estimate
     */
    public record InScope(long events, long users) {}

    /** From an issue's first event to its newest. Releases may be empty. */
    public record Lifetime(
            long events, long users, Instant firstSeen, Instant lastSeen, String firstRelease, String lastRelease) {}

    /** Issues without events in the selection are absent. */
    public Map<Long, InScope> inScope(Selection selection, IssueHashes issues, QueryBudget budget) {
        var only = selection.ofHashes(issues.hashes());
        var source = only.source();
        var sql = new Sql();
        var where = only.where(source, sql);
        sql.add("SELECT " + issues.issueOf(sql) + " AS issue, " + source.count() + " AS n, " + source.users()
                + " AS people FROM " + source.table() + " WHERE " + where + " GROUP BY issue");
        return byIssue(facts.find(
                only.scope().tenant(),
                sql,
                budget,
                row -> Map.entry(row.getLong("issue"), new InScope(row.getLong("n"), row.getLong("people")))));
    }

    /**
     * Events per equal part of the window. Apart from the numbers, because a chart needs hours where a list counts days:
     * over 10 million events the users of a page took 154 ms of CPU from hours, 64 from days; the chart alone takes 32.
     *
     * @param parts of the trend, the last of which ends now
     */
    public Map<Long, long[]> trends(Selection selection, IssueHashes issues, int parts, QueryBudget budget) {
        var now = selection.compiler().now();
        var only = selection.in(Trend.window(selection.scope().window(), now)).ofHashes(issues.hashes());
        var trend = Trend.of(only.scope().window(), now, parts);
        var source = only.chartSource();
        var sql = new Sql();
        var where = only.where(source, sql);
        sql.add("SELECT " + issues.issueOf(sql) + " AS issue, " + source.counts(trend.steps(), sql) + " AS steps FROM "
                + source.table() + " WHERE " + where + " GROUP BY issue");
        return byIssue(facts.find(
                only.scope().tenant(),
                sql,
                budget,
                row -> Map.entry(row.getLong("issue"), trend.parts(row.getLongArray("steps")))));
    }

    public Map<Long, Lifetime> lifetime(SearchScope scope, IssueHashes issues, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT " + issues.issueOf(sql) + " AS issue, sum(events) AS events,"
                        + " uniqCombined64Merge(12)(users) AS users,"
                        + " toUnixTimestamp64Milli(min(first_seen)) AS first, toUnixTimestamp64Milli(max(last_seen)) AS last,"
                        + " argMinMerge(first_release) AS first_release, argMaxMerge(last_release) AS last_release"
                        + " FROM hash_totals WHERE " + ScopedSql.MARK + " AND hash IN ")
                .bind("Array(UInt64)", issues.hashes())
                .add(" GROUP BY issue");
        return byIssue(facts.find(
                scope.tenant(),
                sql,
                budget,
                row -> Map.entry(
                        row.getLong("issue"),
                        new Lifetime(
                                row.getLong("events"),
                                row.getLong("users"),
                                Instant.ofEpochMilli(row.getLong("first")),
                                Instant.ofEpochMilli(row.getLong("last")),
                                row.getString("first_release"),
                                row.getString("last_release")))));
    }

    private static <T> Map<Long, T> byIssue(Found<Map.Entry<Long, T>> found) {
        return found.rows().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
