package dev.faultline.issues.batch;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeCodec;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.MalformedRecordException;
import dev.faultline.core.record.RecordHeaders;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Compares the log's ends with what batches have stored: what lies between is in flight, what is gone is lost. */
public final class LogTail {

    /** Some seconds of full load; a longer tail is only counted in records. */
    private static final int MOST_RECORDS = 20_000;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final long NOBODY = 0;

    private final KafkaClients clients;
    private final BatchLog log;

    /** The tail behind these batches. */
    public LogTail(KafkaClients clients, BatchLog log) {
        this.clients = clients;
        this.log = log;
    }

    /** Items of one project, received at one moment, that no batch has stored yet. */
    public record Waiting(long projectId, Instant receivedAt, long items) {}

    /**
     * What was found.
     *
     * @param records records that wait
     * @param lost records that the log forgot before anybody stored them
     * @param waiting what the records hold
     * @param whole false when there were too many records to look into all of them
     */
    public record Tail(long records, long lost, List<Waiting> waiting, boolean whole) {
        public Tail {
            waiting = List.copyOf(waiting);
        }
    }

    /** Reads the tail as it is now. */
    public Tail read() {
        try (var consumer = clients.reader("tail")) {
            // Positions first: what is stored meanwhile is then counted as waiting, never as gone.
            var stored = stored();
            var partitions = partitions(consumer);
            // A consumer asked about partitions that are not its own warns of each one.
            consumer.assign(partitions);
            var begins = consumer.beginningOffsets(partitions, PATIENCE);
            var ends = consumer.endOffsets(partitions, PATIENCE);
            var from = new HashMap<TopicPartition, Long>();
            var lost = 0L;
            var records = 0L;
            for (var partition : partitions) {
                var begin = begins.getOrDefault(partition, 0L);
                var end = ends.getOrDefault(partition, begin);
                var next = stored.getOrDefault(partition, 0L);
                lost += Math.max(0, begin - next);
                var start = Math.max(begin, next);
                if (start < end) {
                    from.put(partition, start);
                    records += end - start;
                }
            }
            var waiting = new ArrayList<Waiting>();
            var looked = look(consumer, from, ends, waiting);
            return new Tail(records, lost, waiting, looked);
        }
    }

    private Map<TopicPartition, Long> stored() {
        var stored = new HashMap<TopicPartition, Long>();
        log.positions()
                .forEach(position ->
                        stored.put(new TopicPartition(position.topic(), position.partition()), position.offset()));
        return stored;
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        var known = consumer.listTopics(PATIENCE);
        return topics().flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private static Stream<String> topics() {
        var lanes = Stream.of(Lane.values()).flatMap(lane -> Stream.of(lane.topic(), lane.overflowTopic()));
        return Stream.concat(lanes, Stream.of(Topics.OUTCOMES));
    }

    private static boolean look(
            Consumer<byte[], byte[]> consumer,
            Map<TopicPartition, Long> from,
            Map<TopicPartition, Long> ends,
            List<Waiting> waiting) {
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var read = 0;
        while (from.keySet().stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            if (read >= MOST_RECORDS || System.nanoTime() > deadline) {
                return false;
            }
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                    add(record, waiting);
                    read++;
                }
            }
        }
        return true;
    }

    private static void add(ConsumerRecord<byte[], byte[]> record, List<Waiting> waiting) {
        try {
            if (record.topic().equals(Topics.OUTCOMES)) {
                addTurnedAway(record, waiting);
                return;
            }
            var meta = RecordHeaders.read(name -> {
                var header = record.headers().lastHeader(name);
                return header == null ? null : header.value();
            });
            waiting.add(new Waiting(meta.projectId(), meta.receivedAt(), meta.itemCount()));
        } catch (MalformedRecordException | IllegalArgumentException e) {
            // It will be parked as a dead letter; until then nobody knows whose it is.
            waiting.add(new Waiting(NOBODY, Instant.ofEpochMilli(record.timestamp()), 1));
        }
    }

    private static void addTurnedAway(ConsumerRecord<byte[], byte[]> record, List<Waiting> waiting) {
        for (var line : OutcomeCodec.decode(record.value())) {
            var key = line.key();
            if (key.outcome() != Outcome.REFUSED && key.outcome() != Outcome.CLIENT_DISCARD) {
                waiting.add(new Waiting(key.projectId(), Instant.ofEpochSecond(key.minute() * 60), line.quantity()));
            }
        }
    }
}
