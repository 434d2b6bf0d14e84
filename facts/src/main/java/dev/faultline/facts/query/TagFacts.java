package dev.faultline.facts.query;

import dev.faultline.core.issue.TagLift;
import dev.faultline.core.search.TextPattern;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** How values of tags and facets are spread over an issue, and against the rest of its project. Exact, per whole day. */
public final class TagFacts {
    private final FactsQuery facts;

    public TagFacts(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * A value of a key.
     *
     * @param distinct how many values the key has in the issue
     * @param lift against the rest of the project
     */
    public record Value(String key, String value, TagLift lift, long distinct, Instant lastSeen) {}

    /** The most frequent values of each key, or of one. */
    public Found<Value> of(
            SearchScope scope, Collection<Long> hashes, Collection<String> keys, int perKey, QueryBudget budget) {
        var sql = new Sql();
        var days = "day >= toDate("
                + sql.parameter("DateTime64(3, 'UTC')", scope.window().from())
                + ") AND day <= toDate("
                + sql.parameter("DateTime64(3, 'UTC')", scope.window().to().minusMillis(1)) + ")";
        var own = "hash IN " + sql.parameter("Array(UInt64)", List.copyOf(hashes));
        var wanted = keys.isEmpty() ? "" : " AND key IN " + sql.parameter("Array(String)", List.copyOf(keys));
        var limit = sql.parameter("UInt32", perKey);
        sql.add("SELECT key, value, inside, outside, newest, inside_all, outside_all, distinct FROM ("
                + "SELECT key, value, inside, outside, newest, sum(inside) OVER (PARTITION BY key) AS inside_all,"
                + " sum(outside) OVER (PARTITION BY key) AS outside_all,"
                + " countIf(inside > 0) OVER (PARTITION BY key) AS distinct FROM ("
                + "SELECT key, value, sumIf(events, " + own + ") AS inside, sumIf(events, NOT " + own
                + ") AS outside, toUnixTimestamp(maxIf(last_seen, " + own + ")) AS newest FROM tag_days WHERE "
                + ScopedSql.MARK + " AND " + days + wanted
                + (keys.isEmpty()
                        ? " AND key IN (SELECT DISTINCT key FROM tag_days WHERE " + ScopedSql.MARK + " AND " + own
                                + " AND " + days + ")"
                        : "")
                + " GROUP BY key, value)) WHERE inside > 0 ORDER BY key, inside DESC, value LIMIT " + limit
                + " BY key");
        return facts.find(
                scope.tenant(),
                sql,
                budget,
                row -> new Value(
                        row.getString("key"),
                        row.getString("value"),
                        new TagLift(
                                row.getLong("inside"),
                                row.getLong("inside_all"),
                                row.getLong("outside"),
                                row.getLong("outside_all")),
                        row.getLong("distinct"),
                        Instant.ofEpochSecond(row.getLong("newest")).truncatedTo(ChronoUnit.SECONDS)));
    }

    /** What stands out most, highest lift first. */
    public static List<Value> standingOut(Collection<Value> values, int limit) {
        return values.stream()
                .filter(value -> value.lift().standsOut())
                .sorted((a, b) -> Double.compare(b.lift().lift(), a.lift().lift()))
                .limit(limit)
                .toList();
    }

    /** The newest value of two keys that rows of lists show. */
    public record Newest(long issueId, boolean unhandled, String transaction) {}

    /** For rows of a list. */
    public Found<Newest> newest(SearchScope scope, IssueHashes issues, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT " + issues.issueOf(sql) + " AS issue,"
                        + " argMaxIf(value, last_seen, key = 'handled') = 'no' AS unhandled,"
                        + " argMaxIf(value, last_seen, key = 'transaction') AS route FROM tag_days WHERE "
                        + ScopedSql.MARK + " AND key IN ('handled', 'transaction') AND hash IN ")
                .bind("Array(UInt64)", issues.hashes())
                .add(" GROUP BY issue");
        return facts.find(
                scope.tenant(),
                sql,
                budget,
                row -> new Newest(row.getLong("issue"), row.getBoolean("unhandled"), row.getString("route")));
    }

    /** A completion: a value with how many events have it. */
    public record Suggestion(String text, long events) {}

    /** The most frequent values of a key that contain what is typed. */
    public Found<Suggestion> values(SearchScope scope, String key, String typed, int limit) {
        return suggestions(scope, "value", "key = {key} AND value != '' AND ", key, typed, limit);
    }

    /** Keys that contain what is typed, the most frequent first. */
    public Found<Suggestion> keys(SearchScope scope, String typed, int limit) {
        return suggestions(scope, "key", "", "", typed, limit);
    }

    private Found<Suggestion> suggestions(
            SearchScope scope, String column, String condition, String key, String typed, int limit) {
        var sql = new Sql();
        var pattern = sql.parameter("String", LikePattern.inside(TextPattern.literal(typed)));
        var only = condition.isEmpty() ? "" : condition.replace("{key}", sql.parameter("String", key));
        sql.add("SELECT " + column + " AS text, sum(events) AS n FROM tag_days WHERE " + ScopedSql.MARK + " AND " + only
                        + "day >= toDate("
                        + sql.parameter("DateTime64(3, 'UTC')", scope.window().from()) + ") AND "
                        + column + " ILIKE " + pattern + " GROUP BY text ORDER BY n DESC, text LIMIT ")
                .bind("UInt32", limit);
        return facts.find(
                scope.tenant(),
                sql,
                QueryBudget.TYPING,
                row -> new Suggestion(row.getString("text"), row.getLong("n")));
    }
}
