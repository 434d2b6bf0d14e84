package dev.faultline.processor.repair;

import dev.faultline.core.event.EventId;
import dev.faultline.core.record.Lane;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.batch.LogTail;
import dev.faultline.processor.batch.Decoding;
import dev.faultline.processor.item.PendingEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads a window of the log again and stores the events that have no row. Rows that are there stay as they are; rollups
 * and ledger are filled up to what rows and log say and never beyond, so that a replay of an intact window changes
 * nothing.
 */
public final class Replay {

    /** One look at ClickHouse per piece: 2,000 ids are some 130 KB of text, half of what it reads by default. */
    private static final int PIECE = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(200);

    /** The log is ordered by arrival at Kafka; nodes stamp records a moment before. */
    private static final Duration STAMPED_BEFORE = Duration.ofMinutes(1);

    private static final int EXAMPLES = 20;

    private final KafkaClients clients;
    private final BatchLog log;
    private final Decoding decoding;
    private final ClickHouse clickHouse;
    private final FactsWriter facts;
    private final StoredEvents stored;
    private final EventRestorer restorer;

    Replay(
            KafkaClients clients,
            BatchLog log,
            Decoding decoding,
            ClickHouse clickHouse,
            FactsWriter facts,
            StoredEvents stored,
            EventRestorer restorer) {
        this.clients = clients;
        this.log = log;
        this.decoding = decoding;
        this.clickHouse = clickHouse;
        this.facts = facts;
        this.stored = stored;
        this.restorer = restorer;
    }

    /**
     * The whole minutes of a wish that are over for the pipeline: nothing of them is in flight any more.
     *
     * @throws IllegalArgumentException when none are left
     */
    public ReplayWindow settled(Instant from, Instant to, Instant now) {
        var tail = new LogTail(clients, log).read();
        if (!tail.whole()) {
            throw new IllegalArgumentException(
                    tail.records() + " records are in flight: let the processors catch up first");
        }
        var oldest = tail.waiting().stream()
                .map(LogTail.Waiting::receivedAt)
                .min(Comparator.naturalOrder())
                .orElse(now);
        var end = Stream.of(to, oldest, now).min(Comparator.naturalOrder()).orElseThrow();
        return new ReplayWindow(from.truncatedTo(ChronoUnit.MINUTES), end.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Replays a settled window; a dry run only says what would be stored. */
    public ReplayReport run(ReplayWindow window, boolean dryRun) {
        var work = new Work(window, dryRun);
        var ends = log.positions().stream()
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.topic(), position.partition()),
                        BatchLog.Position::offset));
        try (var consumer = clients.reader("replay")) {
            for (var lane : Lane.values()) {
                for (var topic : List.of(lane.topic(), lane.overflowTopic())) {
                    for (var info : consumer.partitionsFor(topic, PATIENCE)) {
                        var partition = new TopicPartition(topic, info.partition());
                        read(consumer, partition, ends.getOrDefault(partition, 0L), work);
                    }
                }
            }
        }
        return work.report();
    }

    private static void read(Consumer<byte[], byte[]> consumer, TopicPartition partition, long end, Work work) {
        var begin = begin(consumer, partition, work.window);
        if (begin < 0 || begin >= end) {
            return;
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, begin);
        var silentSince = System.nanoTime();
        while (consumer.position(partition, PATIENCE) < end) {
            var records = consumer.poll(POLL);
            if (!records.isEmpty()) {
                silentSince = System.nanoTime();
            } else if (System.nanoTime() - silentSince > PATIENCE.toNanos()) {
                throw new IllegalStateException("Kafka does not hand out " + partition + "; run the replay again");
            }
            for (var record : records) {
                if (record.offset() < end) {
                    work.add(record);
                }
            }
        }
        work.endOfPiece();
    }

    private static long begin(Consumer<byte[], byte[]> consumer, TopicPartition partition, ReplayWindow window) {
        var time = window.from().minus(STAMPED_BEFORE).toEpochMilli();
        var found = consumer.offsetsForTimes(Map.of(partition, time), PATIENCE).get(partition);
        return found == null ? -1 : found.offset();
    }

    /** One run. */
    private final class Work {
        private final ReplayWindow window;
        private final boolean dryRun;
        private final LedgerGap ledger = new LedgerGap();
        private final Set<StoredEvents.Key> restored = new HashSet<>();
        private final List<EventId> examples = new ArrayList<>();
        private LogPiece piece = new LogPiece(decoding, ledger);
        private long records;
        private long events;
        private long uncountedEvents;
        private long others;

        Work(ReplayWindow window, boolean dryRun) {
            this.window = window;
            this.dryRun = dryRun;
        }

        void add(ConsumerRecord<byte[], byte[]> record) {
            piece.add(record, window);
            if (piece.records() >= PIECE) {
                endOfPiece();
            }
        }

        void endOfPiece() {
            var full = piece;
            piece = new LogPiece(decoding, ledger);
            records += full.records();
            events += full.events().size();
            others += full.others();
            var missing = missing(full.events());
            if (!missing.isEmpty()) {
                restore(full, missing);
            }
        }

        private List<PendingEvent> missing(List<PendingEvent> candidates) {
            var accountedFor = stored.accountedFor(candidates);
            var missing = new ArrayList<PendingEvent>();
            for (var event : candidates) {
                var key = StoredEvents.Key.of(event);
                if (!accountedFor.contains(key) && restored.add(key)) {
                    missing.add(event);
                    ledger.restored(event);
                    if (examples.size() < EXAMPLES) {
                        examples.add(key.id());
                    }
                }
            }
            return missing;
        }

        private void restore(LogPiece full, List<PendingEvent> missing) {
            var beyond = stored.countedBeyondRows(missing, window);
            var uncounted = new ArrayList<PendingEvent>();
            var counted = new ArrayList<PendingEvent>();
            for (var event : missing) {
                var cell = StoredEvents.Cell.of(event);
                var left = beyond.getOrDefault(cell, 0L);
                beyond.put(cell, left - 1);
                (left > 0 ? counted : uncounted).add(event);
            }
            uncountedEvents += uncounted.size();
            if (!dryRun) {
                restorer.restore(full.bounds(), uncounted, counted);
            }
        }

        ReplayReport report() {
            ledger.measure(clickHouse, window);
            if (!dryRun) {
                ledger.fill(facts, "replay/" + window.from() + "/" + window.to());
            }
            return new ReplayReport(
                    records,
                    events,
                    restored.size(),
                    uncountedEvents,
                    ledger.received(),
                    ledger.outcomes(),
                    others,
                    examples);
        }
    }
}
