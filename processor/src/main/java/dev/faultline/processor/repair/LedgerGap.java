package dev.faultline.processor.repair;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeKey;
import dev.faultline.core.ledger.OutcomeRecord;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.facts.write.LedgerEncoder;
import dev.faultline.processor.item.PendingEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** By how much the ledger of a window is short of what the log holds; it is filled up, never corrected downwards. */
final class LedgerGap {

    private final Map<Minute, Long> announced = new HashMap<>();
    private final Map<OutcomeKey, Long> restored = new LinkedHashMap<>();
    private final FactBatch rows = new FactBatch();
    private long received;
    private long outcomes;

    private record Minute(long projectId, long minute) {}

    private record Stand(long received, long ended) {}

    /** A record of the window announces its items. */
    void announced(RecordMeta meta) {
        announced.merge(new Minute(meta.projectId(), minute(meta)), (long) meta.itemCount(), Long::sum);
    }

    /** An event was missing; if the ledger lacks it too, it is stored from now on. */
    void restored(PendingEvent event) {
        var meta = event.meta();
        restored.merge(
                new OutcomeKey(meta.projectId(), minute(meta), meta.keyId(), event.category(), Outcome.STORED, ""),
                1L,
                Long::sum);
    }

    long received() {
        return received;
    }

    long outcomes() {
        return outcomes;
    }

    /** Finds out what is missing. */
    void measure(ClickHouse clickHouse, ReplayWindow window) {
        var stands = stands(clickHouse, window);
        var open = new HashMap<Minute, Long>();
        announced.forEach((minute, items) -> {
            var stand = stands.getOrDefault(minute, new Stand(0, 0));
            var lacking = items - stand.received();
            if (lacking > 0) {
                received += lacking;
                LedgerEncoder.received(
                        rows.rows(FactTable.RECEIVED), minute.projectId(), minute.minute(), "log", lacking);
            }
            open.put(minute, items - stand.ended());
        });
        restored.forEach((key, quantity) -> {
            var minute = new Minute(key.projectId(), key.minute());
            var taken = Math.min(quantity, open.getOrDefault(minute, 0L));
            if (taken > 0) {
                open.merge(minute, -taken, Long::sum);
                outcomes += taken;
                LedgerEncoder.outcome(rows.rows(FactTable.OUTCOMES), new OutcomeRecord(key, taken));
            }
        });
    }

    /** Writes what {@link #measure} found. */
    void fill(FactsWriter facts, String cause) {
        facts.write(cause + "/ledger/" + System.currentTimeMillis(), rows);
    }

    // What ingest turned away is received and ended at the door; the log knows nothing of it.
    private static Map<Minute, Stand> stands(ClickHouse clickHouse, ReplayWindow window) {
        var stands = new HashMap<Minute, Stand>();
        clickHouse.query(
                """
                SELECT project_id, toUnixTimestamp(minute) AS seconds, toInt64(sum(log)) AS received,
                  toInt64(sum(went)) - toInt64(sum(door)) AS ended
                FROM (
                  SELECT project_id, minute, if(source = 'log', quantity, 0) AS log, if(source = 'log', 0, quantity) AS door,
                    0 AS went FROM received
                  UNION ALL
                  SELECT project_id, minute, 0, 0, quantity FROM outcomes
                  WHERE outcome NOT IN ('client_discard', 'refused')
                )
                WHERE minute >= toDateTime({from:Int64}, 'UTC') AND minute < toDateTime({to:Int64}, 'UTC')
                GROUP BY project_id, minute""",
                Map.of("from", window.from().getEpochSecond(), "to", window.to().getEpochSecond()),
                row -> stands.put(
                        new Minute(row.getLong("project_id"), row.getLong("seconds") / 60),
                        new Stand(row.getLong("received"), row.getLong("ended"))));
        return stands;
    }

    private static long minute(RecordMeta meta) {
        return Math.floorDiv(meta.receivedAt().getEpochSecond(), 60L);
    }
}
