package dev.faultline.processor.repair;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.Insert;
import dev.faultline.engines.clickhouse.RowBinary;
import dev.faultline.facts.write.EventEncoder;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.facts.write.StoredBodies;
import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.batch.Sightings;
import dev.faultline.processor.body.BodyRows;
import dev.faultline.processor.item.PendingEvent;
import dev.faultline.processor.stack.StackRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts events back: their rows, their share of the rollups where that is gone too, stacks, bodies, and issues. */
final class EventRestorer {

    private static final String STAGE = "replay_events";

    private final ClickHouse clickHouse;
    private final FactsWriter facts;
    private final StoredBodies bodies;
    private final StoredEvents stored;
    private final IssueKeeper issues;

    EventRestorer(
            ClickHouse clickHouse, FactsWriter facts, StoredBodies bodies, StoredEvents stored, IssueKeeper issues) {
        this.clickHouse = clickHouse;
        this.facts = facts;
        this.bodies = bodies;
        this.stored = stored;
        this.issues = issues;
    }

    /** Opens what the events open, in one transaction. */
    @FunctionalInterface
    interface IssueKeeper {
        void sighted(Sightings sightings, String cause);
    }

    /**
     * Stores them.
     *
     * @param uncounted events that rollups do not count: the views do so now
     * @param counted events that rollups still count: only their rows come back
     */
    void restore(Batch piece, List<PendingEvent> uncounted, List<PendingEvent> counted) {
        var cause = "replay/" + piece.key();
        var all = new ArrayList<>(uncounted);
        all.addAll(counted);
        var bodied = stored.withBody(all);
        var batch = new FactBatch();
        new StackRows().write(batch, all);
        var bare = all.stream()
                .filter(event -> !bodied.contains(StoredEvents.Key.of(event)))
                .toList();
        var slots = new BodyRows(bodies);
        slots.load(bare, piece, false);
        slots.write(batch, bare);
        uncounted.forEach(event -> EventEncoder.write(batch.rows(FactTable.EVENTS), event.fact()));
        // The same piece may be replayed again after another loss: its token must not be taken for this one.
        facts.write(cause + "/" + System.currentTimeMillis(), batch);
        if (!counted.isEmpty()) {
            attach(counted);
        }
        issues.sighted(new Sightings(all), cause);
    }

    // Views see inserts and not attached parts: so the rows come back and nothing is counted twice.
    private void attach(List<PendingEvent> events) {
        var rows = new RowBinary(64 * 1024);
        events.forEach(event -> EventEncoder.write(rows, event.fact()));
        clickHouse.execute("DROP TABLE IF EXISTS " + STAGE + " SYNC");
        clickHouse.execute("CREATE TABLE " + STAGE + " AS events");
        try {
            clickHouse.insert(new Insert(STAGE, FactTable.EVENTS.columns(), rows, ""));
            clickHouse
                    .query("SELECT DISTINCT _partition_id AS id FROM " + STAGE, Map.of(), row -> row.getString("id"))
                    .forEach(id ->
                            clickHouse.execute("ALTER TABLE events ATTACH PARTITION ID '" + id + "' FROM " + STAGE));
            clickHouse.execute("INSERT INTO event_ids SELECT project_id, id_minute, event_id, received_at, lane,"
                    + " partition, offset, item FROM " + STAGE);
        } finally {
            clickHouse.execute("DROP TABLE IF EXISTS " + STAGE + " SYNC");
        }
    }
}
