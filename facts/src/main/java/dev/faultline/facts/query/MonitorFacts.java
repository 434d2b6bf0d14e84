package dev.faultline.facts.query;

import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;

/** Monitors as their check-ins made them known. */
public final class MonitorFacts {
    private final FactsQuery facts;

    public MonitorFacts(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * A monitor in one environment.
     *
     * @param status of its newest check-in
     * @param config as its newest check-in with one told it, as JSON; empty when none did
     */
    public record Monitor(
            long projectId,
            String slug,
            String environment,
            String status,
            Instant firstSeen,
            Instant lastSeen,
            String config) {}

    /** All of the scope, by name; those that never checked in are not known here. */
    public Found<Monitor> all(Scope scope, int limit, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT project_id, slug, environment, argMax(status, received_at) AS newest_status,"
                        + " toUnixTimestamp64Milli(min(received_at)) AS first, toUnixTimestamp64Milli(max(received_at)) AS last,"
                        + " argMaxIf(config, received_at, config != '') AS newest_config FROM check_ins WHERE "
                        + ScopedSql.MARK
                        + " GROUP BY project_id, slug, environment ORDER BY slug, project_id, environment LIMIT ")
                .bind("UInt32", limit);
        return facts.find(
                scope,
                sql,
                budget,
                row -> new Monitor(
                        row.getLong("project_id"),
                        row.getString("slug"),
                        row.getString("environment"),
                        row.getString("newest_status"),
                        Instant.ofEpochMilli(row.getLong("first")),
                        Instant.ofEpochMilli(row.getLong("last")),
                        row.getString("newest_config")));
    }
}
