package dev.faultline.query.project;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each key of a project sent, from the ledger: ingest itself keeps no such count. */
@Component
final class KeyUsage {
    private static final int HOURS = 24;

    // What a sender dropped by itself, and what was turned away at the door, was not sent with a key that works.
    private static final String COUNTED = " AND outcome NOT IN ('client_discard', 'refused')";

    private static final String LAST = "SELECT key_id, toUnixTimestamp(max(minute)) AS last FROM outcomes WHERE <scope>"
            + " AND minute > now() - INTERVAL 90 DAY" + COUNTED + " GROUP BY key_id";

    private static final String BY_HOUR =
            "SELECT key_id, intDiv(toUnixTimestamp(now()) - toUnixTimestamp(minute), 3600)"
                    + " AS ago, sumIf(quantity, outcome != 'rate_limited') AS accepted,"
                    + " sumIf(quantity, outcome = 'rate_limited') AS limited FROM outcomes WHERE <scope>"
                    + " AND minute > now() - INTERVAL 1 DAY" + COUNTED + " GROUP BY key_id, ago";

    private static final Map<String, String> BUDGET = Map.of("max_execution_time", "2");

    private final ScopedSql sql;

    KeyUsage(ClickHouse clickHouse) {
        this.sql = new ScopedSql(clickHouse);
    }

    Map<String, Used> of(long projectId) {
        var scope = Scope.of(projectId);
        var used = new HashMap<String, Used>();
        sql.answer(
                        scope,
                        LAST,
                        Map.of(),
                        BUDGET,
                        row -> new Last(row.getString("key_id"), Instant.ofEpochSecond(row.getLong("last"))))
                .rows()
                .forEach(last -> used.put(last.key(), Used.at(last.at())));
        sql.answer(
                        scope,
                        BY_HOUR,
                        Map.of(),
                        BUDGET,
                        row -> new Hour(
                                row.getString("key_id"),
                                Math.clamp(HOURS - 1 - row.getLong("ago"), 0, HOURS - 1),
                                row.getLong("accepted"),
                                row.getLong("limited")))
                .rows()
                .forEach(hour ->
                        used.computeIfAbsent(hour.key(), key -> Used.at(null)).add(hour));
        return used;
    }

    private record Last(String key, Instant at) {}

    record Hour(String key, int index, long accepted, long limited) {}

    /** One key's use; the lists hold 24 hours, oldest first. */
    record Used(@Nullable Instant lastUsedAt, List<Long> accepted, List<Long> limited) {
        static Used at(@Nullable Instant last) {
            return new Used(
                    last,
                    new ArrayList<>(Collections.nCopies(HOURS, 0L)),
                    new ArrayList<>(Collections.nCopies(HOURS, 0L)));
        }

        void add(Hour hour) {
            accepted.set(hour.index(), accepted.get(hour.index()) + hour.accepted());
            limited.set(hour.index(), limited.get(hour.index()) + hour.limited());
        }
    }
}
