package dev.faultline.facts.query;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.function.Function;

/**
 * Kept bodies of every hash of a project, the newest of each: what settings are tried on. A few of each hash instead of
 * the newest of all, or one loud issue would be all there is to see.
 */
public final class BodySample {
    private static final int PER_HASH = 10;

    private final FactsQuery facts;

    public BodySample(FactsQuery facts) {
        this.facts = facts;
    }

    /** A body as it is kept: scrubbed, an event item of Sentry's schema. */
    public record KeptBody(EventId id, long hash, Instant receivedAt, String json) {}

    /** @param mapper is handed each body at once, so that not all of them need memory */
    public <T> Found<T> newest(
            Scope scope, Instant since, int limit, QueryBudget budget, Function<KeptBody, T> mapper) {
        var sql = new Sql();
        // The wide column is read for the chosen rows alone.
        sql.add("SELECT event_id, hash, toUnixTimestamp64Milli(received_at) AS received_ms, body FROM bodies WHERE "
                        + ScopedSql.MARK + " AND (hash, event_id) IN (SELECT hash, event_id FROM bodies WHERE "
                        + ScopedSql.MARK + " AND received_at >= ")
                .bind("DateTime64(3, 'UTC')", since)
                .add(" ORDER BY received_at DESC LIMIT ")
                .bind("UInt32", PER_HASH)
                .add(" BY hash LIMIT ")
                .bind("UInt32", limit)
                .add(") ORDER BY received_at DESC LIMIT 1 BY event_id");
        return facts.find(scope, sql, budget, row -> mapper.apply(body(row)));
    }

    private static KeptBody body(ClickHouseBinaryFormatReader row) {
        var id = row.getUUID("event_id");
        return new KeptBody(
                new EventId(id.getMostSignificantBits(), id.getLeastSignificantBits()),
                row.getBigInteger("hash").longValue(),
                Instant.ofEpochMilli(row.getLong("received_ms")),
                row.getString("body"));
    }
}
