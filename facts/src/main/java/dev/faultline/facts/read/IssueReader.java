package dev.faultline.facts.read;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.engines.clickhouse.ClickHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issue lists, counts and trends, from rollups and the issue mirror; never from event rows. */
public final class IssueReader {

    /** Minute rollups live 30 days; beyond two days of window their rows outnumber what an hour's precision is worth. */
    private static final Duration MINUTES_UP_TO = Duration.ofHours(48);

    private final ScopedSql sql;

    /** A reader of this server. */
    public IssueReader(ClickHouse clickHouse) {
        this.sql = new ScopedSql(clickHouse);
    }

    /** A page of issues that had events in the filter's window. */
    public List<IssueCounts> issues(Scope scope, IssueFilter filter, IssueSort sort, int limit, int offset) {
        var statement = """
                SELECT issue_id, any(project_id) AS project, sum(events) AS events,
                  uniqCombined64Merge(12)(users) AS users,
                  toUnixTimestamp64Milli(min(first_seen)) AS first_seen,
                  toUnixTimestamp64Milli(max(last_seen)) AS last_seen
                FROM (%s) AS counted
                INNER JOIN (%s) AS issue ON counted.project_id = issue.project_id AND counted.hash = issue.hash
                INNER JOIN (
                  SELECT project_id, hash, min(first_seen) AS first_seen, max(last_seen) AS last_seen
                  FROM hash_totals WHERE <scope> GROUP BY project_id, hash
                ) AS total ON counted.project_id = total.project_id AND counted.hash = total.hash
                GROUP BY issue_id
                ORDER BY %s DESC, issue_id DESC LIMIT {limit:UInt32} OFFSET {offset:UInt32}""".formatted(counted(filter), mirror(filter), sort.column());
        var parameters = parameters(filter);
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return sql.all(scope, statement, parameters, IssueReader::counts);
    }

    /** How many issues the filter matches. */
    public long count(Scope scope, IssueFilter filter) {
        var statement = """
                SELECT uniqExact(issue_id) AS issues
                FROM (%s) AS counted
                INNER JOIN (%s) AS issue ON counted.project_id = issue.project_id AND counted.hash = issue.hash""".formatted(counted(filter), mirror(filter));
        return sql.first(scope, statement, parameters(filter), row -> row.getLong("issues"))
                .orElse(0L);
    }

    /** The counts of one issue, which is a set of hashes; empty when it has no event. */
    public Optional<IssueCounts> issue(Scope scope, long issueId, Collection<Long> hashes, Window window) {
        var table = Rollup.of(window);
        var statement = """
                SELECT {issue:UInt64} AS issue_id, any(total.project_id) AS project, sum(events) AS events,
                  uniqCombined64Merge(12)(users) AS users,
                  toUnixTimestamp64Milli(min(first_seen)) AS first_seen,
                  toUnixTimestamp64Milli(max(last_seen)) AS last_seen
                FROM (
                  SELECT project_id, hash, min(first_seen) AS first_seen, max(last_seen) AS last_seen
                  FROM hash_totals WHERE <scope> AND hash IN {hashes:Array(UInt64)} GROUP BY project_id, hash
                ) AS total
                LEFT JOIN (
                  SELECT project_id, hash, sum(events) AS events, uniqCombined64MergeState(12)(users) AS users
                  FROM %s WHERE <scope> AND hash IN {hashes:Array(UInt64)} AND %s GROUP BY project_id, hash
                ) AS counted ON counted.project_id = total.project_id AND counted.hash = total.hash
                HAVING count() > 0""".formatted(table.table(), table.within());
        var parameters = new HashMap<String, Object>(table.parameters(window));
        parameters.put("issue", issueId);
        parameters.put("hashes", ScopedSql.array(hashes));
        return sql.first(scope, statement, parameters, IssueReader::counts);
    }

    /** Events per bucket of the issues of a page; buckets without events are left out. */
    public Map<Long, List<TrendPoint>> trends(Scope scope, Collection<Long> issueIds, Window window, Duration bucket) {
        var table = Rollup.of(window);
        var statement = """
                SELECT issue_id, toUnixTimestamp(toStartOfInterval(%1$s, toIntervalSecond({bucket:UInt32}))) AS start,
                  sum(events) AS events
                FROM %2$s AS counted
                INNER JOIN (
                  SELECT project_id, hash, issue_id FROM issue_hashes FINAL
                  WHERE <scope> AND issue_id IN {issues:Array(UInt64)}
                ) AS issue ON counted.project_id = issue.project_id AND counted.hash = issue.hash
                WHERE counted.<scope> AND %3$s AND counted.hash IN (
                  SELECT hash FROM issue_hashes WHERE <scope> AND issue_id IN {issues:Array(UInt64)})
                GROUP BY issue_id, start ORDER BY issue_id, start""".formatted(table.column(), table.table(), table.within());
        var parameters = new HashMap<String, Object>(table.parameters(window));
        parameters.put("issues", ScopedSql.array(issueIds));
        parameters.put("bucket", Math.max(table.seconds(), bucket.toSeconds()));
        var trends = new HashMap<Long, List<TrendPoint>>();
        sql.all(
                scope,
                statement,
                parameters,
                row -> trends.computeIfAbsent(row.getLong("issue_id"), id -> new ArrayList<>())
                        .add(new TrendPoint(Instant.ofEpochSecond(row.getLong("start")), row.getLong("events"))));
        return trends;
    }

    private static String counted(IssueFilter filter) {
        var table = Rollup.of(filter.window());
        var conditions = new StringBuilder(table.within());
        if (!filter.environments().isEmpty()) {
            conditions.append(" AND environment IN {environments:Array(String)}");
        }
        if (filter.release() != null) {
            conditions.append(" AND release = {release:String}");
        }
        if (!filter.levels().isEmpty()) {
            conditions.append(" AND level IN {levels:Array(String)}");
        }
        return "SELECT project_id, hash, sum(events) AS events, uniqCombined64MergeState(12)(users) AS users FROM "
                + table.table() + " WHERE <scope> AND " + conditions + " GROUP BY project_id, hash";
    }

    private static String mirror(IssueFilter filter) {
        var status = filter.statuses().isEmpty() ? "" : " AND status IN {statuses:Array(String)}";
        return "SELECT project_id, hash, issue_id FROM issue_hashes FINAL WHERE <scope> AND deleted = 0" + status;
    }

    private static Map<String, Object> parameters(IssueFilter filter) {
        var parameters = new HashMap<String, Object>(Rollup.of(filter.window()).parameters(filter.window()));
        parameters.put("environments", TextArray.of(filter.environments()));
        parameters.put("levels", TextArray.of(filter.levels()));
        parameters.put("statuses", TextArray.of(filter.statuses()));
        if (filter.release() != null) {
            parameters.put("release", filter.release());
        }
        return parameters;
    }

    private static IssueCounts counts(ClickHouseBinaryFormatReader row) {
        return new IssueCounts(
                row.getLong("issue_id"),
                row.getLong("project"),
                row.getLong("events"),
                row.getLong("users"),
                Instant.ofEpochMilli(row.getLong("first_seen")),
                Instant.ofEpochMilli(row.getLong("last_seen")));
    }

    /** Which rollup answers for a window. */
    private enum Rollup {
        MINUTES("event_minutes", "minute", 60),
        HOURS("event_hours", "hour", 3600);

        private final String table;
        private final String column;
        private final long seconds;

        Rollup(String table, String column, long seconds) {
            this.table = table;
            this.column = column;
            this.seconds = seconds;
        }

        static Rollup of(Window window) {
            return window.length().compareTo(MINUTES_UP_TO) <= 0 ? MINUTES : HOURS;
        }

        String table() {
            return table;
        }

        String column() {
            return column;
        }

        long seconds() {
            return seconds;
        }

        String within() {
            var condition =
                    column + " >= toDateTime({from:Int64}, 'UTC') AND " + column + " < toDateTime({to:Int64}, 'UTC')";
            // The day leads the hourly table's key: naming it lets the index skip the rest of the month.
            return this == MINUTES
                    ? condition
                    : condition + " AND toDate(hour) BETWEEN toDate(toDateTime({from:Int64}, 'UTC'))"
                            + " AND toDate(toDateTime({to:Int64}, 'UTC'))";
        }

        Map<String, Object> parameters(Window window) {
            return Map.of(
                    "from",
                    Math.floorDiv(window.from().getEpochSecond(), seconds) * seconds,
                    "to",
                    window.to().getEpochSecond());
        }
    }
}
