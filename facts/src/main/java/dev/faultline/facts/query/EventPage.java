package dev.faultline.facts.query;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.read.EventRows;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import dev.faultline.facts.read.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Single events of a selection, newest first: pages, neighbours, the most informative one, and all of them in a stream. */
public final class EventPage {
    private static final String NEWEST_FIRST = " ORDER BY received_at DESC, event_id DESC";

    private final FactsQuery facts;

    public EventPage(FactsQuery facts) {
        this.facts = facts;
    }

    /** Behind which event a page begins. */
    public record Place(Instant receivedAt, EventId id) {}

    /** The events around one, inside a selection. */
    public record Neighbours(
            @Nullable EventId first,
            @Nullable EventId previous,
            @Nullable EventId next,
            @Nullable EventId latest,
            long position,
            long of) {}

    /** One row more than asked for when the list goes on. */
    public Found<StoredEvent> page(Selection selection, @Nullable Place behind, int limit, QueryBudget budget) {
        var sql = new Sql();
        var where = selection.where(Source.EVENTS, sql);
        sql.add("SELECT " + EventRows.COLUMNS + " FROM events WHERE " + where);
        if (behind != null) {
            sql.add(" AND (received_at, event_id) < (" + time(sql, behind) + ", " + id(sql, behind.id()) + ")");
        }
        sql.add(NEWEST_FIRST + " LIMIT ").bind("UInt32", limit + 1);
        return facts.find(selection.scope().tenant(), sql, budget, EventRows::read);
    }

    public Optional<StoredEvent> first(Selection selection, QueryBudget budget) {
        var sql = new Sql();
        var where = selection.where(Source.EVENTS, sql);
        sql.add("SELECT " + EventRows.COLUMNS + " FROM events WHERE " + where
                + " ORDER BY received_at, event_id LIMIT 1");
        return facts.find(selection.scope().tenant(), sql, budget, EventRows::read).rows().stream()
                .findFirst();
    }

    /**
     * The event that tells most: one whose body is kept, of the week before the newest, with a user, a trace and many
     * tags. Among equals the newest.
     */
    public Optional<StoredEvent> mostInformative(Selection selection, QueryBudget budget) {
        var newest = page(selection, null, 0, budget).rows().stream().findFirst();
        if (newest.isEmpty()) {
            return newest;
        }
        var sql = new Sql();
        var where = selection.where(Source.EVENTS, sql);
        sql.add("SELECT " + EventRows.COLUMNS + " FROM events WHERE " + where + " AND received_at > "
                + sql.parameter(
                        "DateTime64(3, 'UTC')", newest.get().receivedAt().minusSeconds(7 * 86_400L))
                + " AND event_id IN (SELECT event_id FROM bodies WHERE " + ScopedSql.MARK
                + " AND hash IN (SELECT DISTINCT hash FROM events WHERE " + where + "))"
                + " ORDER BY (user_hash != 0) + (trace_id != toFixedString('', 16)) + (stack_hash != 0)"
                + " + least(length(tags), 10) / 10 DESC, received_at DESC LIMIT 1");
        var best = facts.find(selection.scope().tenant(), sql, budget, EventRows::read).rows().stream()
                .findFirst();
        return best.isPresent() ? best : newest;
    }

    public Neighbours around(Selection selection, StoredEvent event, QueryBudget budget) {
        var place = new Place(event.receivedAt(), event.id());
        var sql = new Sql();
        var where = selection.where(Source.EVENTS, sql);
        var here = "(" + time(sql, place) + ", " + id(sql, event.id()) + ")";
        var key = "(received_at, event_id)";
        sql.add("SELECT toString(argMin(event_id, " + key + ")) AS first, toString(argMax(event_id, " + key
                + ")) AS latest, toString(argMaxIf(event_id, " + key + ", " + key + " < " + here
                + ")) AS previous, toString(argMinIf(event_id, " + key + ", " + key + " > " + here
                + ")) AS next, countIf(" + key + " <= " + here + ") AS position, count() AS n FROM events WHERE "
                + where);
        return facts
                .find(
                        selection.scope().tenant(),
                        sql,
                        budget,
                        row -> new Neighbours(
                                idOrNull(row.getString("first")),
                                idOrNull(row.getString("previous")),
                                idOrNull(row.getString("next")),
                                idOrNull(row.getString("latest")),
                                row.getLong("position"),
                                row.getLong("n")))
                .rows()
                .stream()
                .findFirst()
                .orElse(new Neighbours(null, null, null, null, 0, 0));
    }

    /** Every event of the selection, or an error: an export that lacks rows in silence is worse than none. */
    public void stream(Selection selection, Consumer<StoredEvent> each) {
        var sql = new Sql();
        var where = selection.where(Source.EVENTS, sql);
        sql.add("SELECT " + EventRows.COLUMNS + " FROM events WHERE " + where + NEWEST_FIRST);
        facts.stream(
                selection.scope().tenant(),
                sql,
                QueryBudget.EXPORT,
                (ClickHouseBinaryFormatReader row) -> each.accept(EventRows.read(row)));
    }

    /** Which of these events still have their bodies. */
    public List<EventId> withBody(Scope scope, List<EventId> ids, QueryBudget budget) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var sql = new Sql();
        sql.add("SELECT toString(event_id) AS id FROM bodies WHERE " + ScopedSql.MARK + " AND event_id IN ")
                .bind("Array(UUID)", ids.stream().map(EventPage::uuid).toList());
        return facts.find(scope, sql, budget, row -> EventId.parse(row.getString("id")))
                .rows();
    }

    private static String time(Sql sql, Place place) {
        return sql.parameter("DateTime64(3, 'UTC')", place.receivedAt());
    }

    private static String id(Sql sql, EventId id) {
        return sql.parameter("UUID", uuid(id));
    }

    private static String uuid(EventId id) {
        return new UUID(id.high(), id.low()).toString();
    }

    private static @Nullable EventId idOrNull(String uuid) {
        var id = EventId.parse(uuid);
        return id.high() == 0 && id.low() == 0 ? null : id;
    }
}
