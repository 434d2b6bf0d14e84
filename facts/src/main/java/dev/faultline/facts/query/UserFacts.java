package dev.faultline.facts.query;

import java.time.Instant;

/** Who was hit, and how many of all. */
public final class UserFacts {
    private final FactsQuery facts;

    public UserFacts(FactsQuery facts) {
        this.facts = facts;
    }

    /** A user with what events said of them. */
    public record User(String id, String name, String email, String ip, long events, Instant lastSeen, String key) {}

    /**
     * Users of the selection and of everything in its scope.
     *
     * @param exact whether both are counted and not estimated: below 1,000
     */
    public record Share(long hit, long all, boolean exact) {}

    /** Those with most events first. */
    public Found<User> top(Selection selection, int offset, int limit, QueryBudget budget) {
        var sql = new Sql();
        var where = selection.where(Source.EVENTS, sql);
        sql.add("SELECT toString(user_hash) AS who, argMax(user_id, received_at) AS uid,"
                        + " argMax(user_name, received_at) AS name, argMax(user_email, received_at) AS email,"
                        + " argMax(user_ip, received_at) AS ip, count() AS n,"
                        + " toUnixTimestamp64Milli(max(received_at)) AS newest FROM events WHERE " + where
                        + " AND user_hash != 0 GROUP BY user_hash ORDER BY n DESC, user_hash LIMIT ")
                .bind("UInt32", limit + 1)
                .add(" OFFSET ")
                .bind("UInt32", offset);
        return facts.find(
                selection.scope().tenant(),
                sql,
                budget,
                row -> new User(
                        row.getString("uid"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("ip"),
                        row.getLong("n"),
                        Instant.ofEpochMilli(row.getLong("newest")),
                        row.getString("who")));
    }

    /** Against all users whose events are in the scope, whatever the issue and the query. */
    public Share share(Selection selection, Selection everything, QueryBudget budget) {
        var hit = users(selection, budget);
        var all = users(everything, budget);
        // uniqCombined64 keeps small sets as they are; its estimate begins above about a thousand.
        return new Share(hit, Math.max(hit, all), all < 1_000);
    }

    /** Events of a selection. */
    public long events(Selection selection, QueryBudget budget) {
        return number(selection, selection.source().count(), budget);
    }

    private long users(Selection selection, QueryBudget budget) {
        return number(selection, selection.source().users(), budget);
    }

    private long number(Selection selection, String aggregate, QueryBudget budget) {
        var source = selection.source();
        var sql = new Sql();
        var where = selection.where(source, sql);
        sql.add("SELECT " + aggregate + " AS n FROM " + source.table() + " WHERE " + where);
        return facts.find(selection.scope().tenant(), sql, budget, row -> row.getLong("n")).rows().stream()
                .findFirst()
                .orElse(0L);
    }
}
