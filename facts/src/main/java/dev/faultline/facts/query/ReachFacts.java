package dev.faultline.facts.query;

import dev.faultline.facts.read.ScopedSql;
import java.util.List;
import java.util.Optional;

/** How much of sessions and of a route's requests an issue reached. Both need what not every sender sends. */
public final class ReachFacts {
    /** Events whose sessions are looked for; with more the answer is a share of the newest ones, and not exact. */
    private static final int MOST_EVENTS = 100_000;

    private final FactsQuery facts;

    public ReachFacts(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * A part of a whole.
     *
     * @param name the route, or empty
     */
    public record Reach(String name, long hit, long of) {}

    /**
     * Sessions in which an event of the selection happened: of the same user and at that time. Empty when the scope has
     * no sessions. Never exact: a session without a user cannot be found so.
     */
    public Optional<Reach> sessions(Selection selection, QueryBudget budget) {
        var sql = new Sql();
        var events = selection.where(Source.EVENTS, sql);
        var window = selection.scope().window();
        var sessions = ScopedSql.MARK + " AND started >= " + sql.parameter("DateTime64(3, 'UTC')", window.from())
                + " AND started < " + sql.parameter("DateTime64(3, 'UTC')", window.to())
                + (selection.scope().environments().isEmpty()
                        ? ""
                        : " AND environment IN "
                                + sql.parameter(
                                        "Array(String)", selection.scope().environments()));
        sql.add("SELECT (SELECT count() FROM sessions FINAL WHERE " + sessions + ") AS whole,"
                + " (SELECT uniqExact(s.session_id) FROM (SELECT session_id, user_hash, started,"
                + " started + toIntervalMillisecond(duration_ms + 60000) AS ended FROM sessions FINAL WHERE " + sessions
                + " AND user_hash != 0) AS s INNER JOIN (SELECT user_hash, received_at FROM events WHERE " + events
                + " AND user_hash != 0 ORDER BY received_at DESC LIMIT " + MOST_EVENTS
                + ") AS e USING (user_hash) WHERE e.received_at >= s.started AND e.received_at <= s.ended) AS hit");
        return facts
                .find(
                        selection.scope().tenant(),
                        sql,
                        budget,
                        row -> new Reach("", row.getLong("hit"), row.getLong("whole")))
                .rows()
                .stream()
                .filter(reach -> reach.of() > 0)
                .findFirst();
    }

    /**
     * Requests of the route on which most events of the selection happened, against those events. Empty when no
     * transactions of it are stored.
     */
    public Optional<Reach> route(Selection selection, QueryBudget budget) {
        var sql = new Sql();
        var events = selection.where(Source.EVENTS, sql);
        sql.add("SELECT CAST(transaction, 'String') AS name, count() AS n FROM events WHERE " + events
                + " AND transaction != '' GROUP BY name ORDER BY n DESC LIMIT 1");
        List<Reach> routes = facts.find(
                        selection.scope().tenant(),
                        sql,
                        budget,
                        row -> new Reach(row.getString("name"), row.getLong("n"), 0))
                .rows();
        if (routes.isEmpty()) {
            return Optional.empty();
        }
        var route = routes.getFirst();
        var requests = new Sql();
        var window = selection.scope().window();
        requests.add("SELECT count() AS n FROM transactions WHERE " + ScopedSql.MARK + " AND name = ")
                .bind("String", route.name())
                .add(" AND received_at >= ")
                .bind("DateTime64(3, 'UTC')", window.from())
                .add(" AND received_at < ")
                .bind("DateTime64(3, 'UTC')", window.to());
        return facts
                .find(
                        selection.scope().tenant(),
                        requests,
                        budget,
                        row -> new Reach(route.name(), route.hit(), row.getLong("n")))
                .rows()
                .stream()
                .filter(reach -> reach.of() > 0)
                .findFirst();
    }
}
