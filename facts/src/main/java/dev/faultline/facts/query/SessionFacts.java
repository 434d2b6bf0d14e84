package dev.faultline.facts.query;

import dev.faultline.facts.read.ScopedSql;
import java.util.List;

/**
 * Sessions of a scope: how many there were and how they ended. Both kinds count: those that reported themselves (each
 * once, by the worst it reported) and those that servers counted.
 */
public final class SessionFacts {
    private final FactsQuery facts;

    public SessionFacts(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * Sessions by how they ended; {@code healthy} are the rest.
     *
     * @param key a release, or empty for all
     * @param crashedUsers an estimate above about a thousand, as {@code users} is
     */
    public record Health(
            String key, long sessions, long errored, long abnormal, long crashed, long users, long crashedUsers) {
        /** Share of sessions that did not crash; 1 when there were none. */
        public double crashFree() {
            return sessions == 0 ? 1 : 1 - (double) crashed / sessions;
        }

        public double crashFreeUsers() {
            return users == 0 ? 1 : 1 - (double) crashedUsers / users;
        }
    }

    /** All of the scope in one line. */
    public Health whole(SearchScope scope, QueryBudget budget) {
        return read(scope, "''", budget).stream().findFirst().orElse(new Health("", 0, 0, 0, 0, 0, 0));
    }

    /** A line for each release, the one with most sessions first. */
    public List<Health> byRelease(SearchScope scope, QueryBudget budget) {
        return read(scope, "CAST(release, 'String')", budget);
    }

    private List<Health> read(SearchScope scope, String key, QueryBudget budget) {
        var sql = new Sql();
        var where = where(scope, sql);
        sql.add("SELECT key, sum(n) AS sessions, sum(errored) AS with_errors, sum(abnormal) AS left_abnormal,"
                + " sum(crashed) AS left_crashed, uniqCombined64Merge(12)(people) AS all_users,"
                + " uniqCombined64Merge(12)(hurt) AS crashed_users FROM (SELECT " + key + " AS key, count() AS n,"
                + " countIf(errors > 0 AND status NOT IN ('crashed', 'abnormal')) AS errored,"
                + " countIf(status = 'abnormal') AS abnormal, countIf(status = 'crashed') AS crashed,"
                + " uniqCombined64StateIf(12)(user_hash, user_hash != 0) AS people,"
                + " uniqCombined64StateIf(12)(user_hash, user_hash != 0 AND status = 'crashed') AS hurt"
                + " FROM sessions FINAL WHERE " + where + " GROUP BY key UNION ALL SELECT " + key
                + " AS key, sum(session_counts.exited + session_counts.errored + session_counts.abnormal"
                + " + session_counts.unhandled + session_counts.crashed) AS n,"
                + " sum(session_counts.errored + session_counts.unhandled) AS errored,"
                + " sum(session_counts.abnormal) AS abnormal, sum(session_counts.crashed) AS crashed,"
                + " uniqCombined64StateIf(12)(user_hash, user_hash != 0) AS people,"
                + " uniqCombined64StateIf(12)(user_hash, user_hash != 0 AND session_counts.crashed > 0) AS hurt"
                + " FROM session_counts WHERE " + where
                + " GROUP BY key) GROUP BY key HAVING sessions > 0 ORDER BY sessions DESC, key LIMIT 1000");
        return facts.find(
                        scope.tenant(),
                        sql,
                        budget,
                        row -> new Health(
                                row.getString("key"),
                                row.getLong("sessions"),
                                row.getLong("with_errors"),
                                row.getLong("left_abnormal"),
                                row.getLong("left_crashed"),
                                row.getLong("all_users"),
                                row.getLong("crashed_users")))
                .rows();
    }

    private static String where(SearchScope scope, Sql sql) {
        var window = scope.window();
        var text = ScopedSql.MARK + " AND started >= " + sql.parameter("DateTime64(3, 'UTC')", window.from())
                + " AND started < " + sql.parameter("DateTime64(3, 'UTC')", window.to());
        return scope.environments().isEmpty()
                ? text
                : text + " AND environment IN " + sql.parameter("Array(String)", scope.environments());
    }
}
