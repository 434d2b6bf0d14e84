package dev.faultline.facts.read;

import dev.faultline.core.event.EventId;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.body.BodyRow;
import dev.faultline.facts.body.KeptBodies;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads events and their bodies inside a scope. */
public final class FactsReader {

    private static final String NEWEST_FIRST = " ORDER BY received_at DESC, event_id DESC LIMIT ";

    private final ScopedSql sql;
    private final KeptBodies bodies;

    /** A reader of this server. */
    public FactsReader(ClickHouse clickHouse, KeptBodies bodies) {
        this.sql = new ScopedSql(clickHouse);
        this.bodies = bodies;
    }

    /** The event with this id, in whichever project of the scope it is. */
    public Optional<StoredEvent> event(Scope scope, EventId id) {
        return sql.first(
                scope,
                "SELECT " + EventRows.COLUMNS
                        + " FROM events WHERE <scope> AND event_id = {id:UUID} ORDER BY received_at DESC LIMIT 1",
                Map.of("id", uuid(id)),
                EventRows::read);
    }

    /** The newest event of an issue's hashes that has a kept body, else the newest one. */
    public Optional<StoredEvent> latest(Scope scope, Collection<Long> hashes) {
        var parameters = Map.of("hashes", ScopedSql.array(hashes));
        var withBody =
                sql.first(scope, "SELECT " + EventRows.COLUMNS + """
                         FROM events WHERE <scope> AND hash IN {hashes:Array(UInt64)} AND event_id IN (
                          SELECT event_id FROM bodies WHERE <scope> AND hash IN {hashes:Array(UInt64)}
                          ORDER BY received_at DESC LIMIT 20)
                        """ + NEWEST_FIRST + "1", parameters, EventRows::read);
        return withBody.isPresent()
                ? withBody
                : events(scope, hashes, 1).stream().findFirst();
    }

    /** The newest events of an issue's hashes. */
    public List<StoredEvent> events(Scope scope, Collection<Long> hashes, int limit) {
        return sql.all(
                scope,
                "SELECT " + EventRows.COLUMNS + " FROM events WHERE <scope> AND hash IN {hashes:Array(UInt64)}"
                        + NEWEST_FIRST + "{limit:UInt32}",
                Map.of("hashes", ScopedSql.array(hashes), "limit", limit),
                EventRows::read);
    }

    /** The kept body of an event as UTF-8 JSON; empty when it was not kept under the budget of its hash. */
    public Optional<String> body(Scope scope, StoredEvent event) {
        return sql.first(
                        scope,
                        "SELECT " + BodyRow.COLUMNS + """
                 FROM bodies
                WHERE <scope> AND project_id = {project:UInt64} AND hash = {hash:UInt64} AND event_id = {id:UUID}
                ORDER BY received_at DESC LIMIT 1""",
                        Map.of(
                                "project",
                                event.projectId(),
                                "hash",
                                Long.toUnsignedString(event.hash()),
                                "id",
                                uuid(event.id())),
                        BodyRow::read)
                .flatMap(bodies::read);
    }

    /** The most frequent values of each tag and facet of an issue's hashes. */
    public List<TagValue> tags(Scope scope, Collection<Long> hashes, int perKey) {
        return sql.all(
                scope,
                """
                SELECT key, value, sum(events) AS total FROM tag_days
                WHERE <scope> AND hash IN {hashes:Array(UInt64)}
                GROUP BY key, value ORDER BY key, total DESC, value LIMIT {limit:UInt32} BY key""",
                Map.of("hashes", ScopedSql.array(hashes), "limit", perKey),
                row -> new TagValue(row.getString("key"), row.getString("value"), row.getLong("total")));
    }

    private static String uuid(EventId id) {
        return new UUID(id.high(), id.low()).toString();
    }
}
