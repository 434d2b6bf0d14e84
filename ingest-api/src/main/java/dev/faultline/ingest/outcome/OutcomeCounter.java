package dev.faultline.ingest.outcome;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeKey;
import dev.faultline.core.ledger.OutcomeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sums outcomes in memory until they are flushed. */
public final class OutcomeCounter {
    /** Project, key, category and reason come from the snapshot or from our own words, so this is never near. */
    private static final int MAX_KEYS = 100_000;

    private final Object lock = new Object();
    private Map<OutcomeKey, Long> sums = new HashMap<>();

    /** @param projectId 0 when the sender was not identified */
    public void count(
            long projectId,
            Instant receivedAt,
            String keyId,
            DataCategory category,
            Outcome outcome,
            String reason,
            long quantity) {
        var minute = TimeUnit.MILLISECONDS.toMinutes(receivedAt.toEpochMilli());
        add(new OutcomeKey(projectId, minute, keyId, category, outcome, reason), quantity);
    }

    /** Takes all sums out. */
    List<OutcomeRecord> drain() {
        Map<OutcomeKey, Long> full;
        synchronized (lock) {
            full = sums;
            sums = new HashMap<>();
        }
        List<OutcomeRecord> records = new ArrayList<>(full.size());
        full.forEach((key, quantity) -> records.add(new OutcomeRecord(key, quantity)));
        return records;
    }

    /** Puts sums back that could not be flushed. */
    void restore(List<OutcomeRecord> records) {
        records.forEach(record -> add(record.key(), record.quantity()));
    }

    private void add(OutcomeKey key, long quantity) {
        synchronized (lock) {
            if (sums.size() < MAX_KEYS || sums.containsKey(key)) {
                sums.merge(key, quantity, Long::sum);
            }
        }
    }
}
