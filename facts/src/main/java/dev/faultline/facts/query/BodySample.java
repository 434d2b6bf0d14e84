package dev.faultline.facts.query;

import dev.faultline.core.event.EventId;
import dev.faultline.facts.body.BodyRow;
import dev.faultline.facts.body.KeptBodies;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherers;

/**
 * Kept bodies of every hash of a project, the newest of each: what settings are tried on. A few of each hash instead of
 * the newest of all, or one loud issue would be all there is to see.
 */
public final class BodySample {
    private static final int PER_HASH = 10;

    /** Objects fetched at once: a store answers each in some milliseconds, and a person waits. */
    private static final int AT_ONCE = 16;

    private final FactsQuery facts;
    private final KeptBodies bodies;

    public BodySample(FactsQuery facts, KeptBodies bodies) {
        this.facts = facts;
        this.bodies = bodies;
    }

    /** A body as it is kept: scrubbed, an event item of Sentry's schema. */
    public record KeptBody(EventId id, long hash, Instant receivedAt, String json) {}

    /** @param mapper is handed each body at once, so that not all of them need memory; by several threads where bodies are objects */
    public <T> Found<T> newest(
            Scope scope, Instant since, int limit, QueryBudget budget, Function<KeptBody, T> mapper) {
        var sql = new Sql();
        // The wide column is read for the chosen rows alone.
        sql.add("SELECT " + BodyRow.COLUMNS + " FROM bodies WHERE " + ScopedSql.MARK
                        + " AND (hash, event_id) IN (SELECT hash, event_id FROM bodies WHERE " + ScopedSql.MARK
                        + " AND received_at >= ")
                .bind("DateTime64(3, 'UTC')", since)
                .add(" ORDER BY received_at DESC LIMIT ")
                .bind("UInt32", PER_HASH)
                .add(" BY hash LIMIT ")
                .bind("UInt32", limit)
                .add(") ORDER BY received_at DESC LIMIT 1 BY event_id");
        var found = facts.find(scope, sql, budget, row -> later(BodyRow.read(row), mapper));
        var bodies = found.rows().stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, Supplier::get))
                .flatMap(Optional::stream)
                .toList();
        return new Found<>(bodies, found.scannedRows(), found.partial(), found.exact());
    }

    // What a row holds is mapped as the row comes, so that bodies do not pile up; what lies outside is fetched behind
    // it.
    private <T> Supplier<Optional<T>> later(BodyRow row, Function<KeptBody, T> mapper) {
        if (row.outside()) {
            return () -> read(row, mapper);
        }
        var read = read(row, mapper);
        return () -> read;
    }

    private <T> Optional<T> read(BodyRow row, Function<KeptBody, T> mapper) {
        return bodies.read(row)
                .map(json -> mapper.apply(new KeptBody(row.eventId(), row.hash(), row.receivedAt(), json)));
    }
}
