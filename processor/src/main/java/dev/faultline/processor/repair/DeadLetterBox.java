package dev.faultline.processor.repair;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.processor.batch.DeadLetters;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The letters that wait: those behind the last one that was sent again. Sending again puts a record back at the end of
 * the partition it came from; what still cannot be read is parked anew.
 */
public final class DeadLetterBox {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.DEAD_LETTERS, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Where the box stands is a committed offset of this name, like that of any reader. */
    private static final String GROUP = "faultline-dead-letters";

    private final KafkaClients clients;

    /** The box of this log. */
    public DeadLetterBox(KafkaClients clients) {
        this.clients = clients;
    }

    /** The letters that wait, oldest first; one that was parked twice by a retried batch stands once. */
    public List<ParkedLetter> waiting() {
        try (var consumer = consumer()) {
            return read(consumer).values().stream().map(DeadLetterBox::letter).toList();
        }
    }

    /** Sends all waiting letters again and answers how many; an event that got through before counts once. */
    public int sendAgain() {
        try (var consumer = consumer();
                var producer = clients.producer("dead-letters")) {
            var letters = read(consumer);
            var sent = new ArrayList<Future<?>>();
            letters.values().forEach(letter -> sent.add(producer.send(original(letter))));
            await(producer, sent);
            consumer.commitSync(Map.of(PARTITION, new OffsetAndMetadata(consumer.position(PARTITION))), PATIENCE);
            return letters.size();
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        var properties = clients.consumerProperties("dead-letters");
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        return new KafkaConsumer<>(properties);
    }

    private static Map<String, ConsumerRecord<byte[], byte[]>> read(Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(PARTITION));
        var end = consumer.endOffsets(List.of(PARTITION), PATIENCE).getOrDefault(PARTITION, 0L);
        var letters = new LinkedHashMap<String, ConsumerRecord<byte[], byte[]>>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.position(PARTITION, PATIENCE) < end) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Kafka does not hand out the dead letters; try again");
            }
            consumer.poll(POLL).forEach(letter -> letters.put(place(letter), letter));
        }
        return letters;
    }

    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        var parts = place(letter).split("/");
        var record = new ProducerRecord<byte[], byte[]>(
                parts[0], Integer.parseInt(parts[1]), null, null, letter.value(), letter.headers());
        record.headers().remove(DeadLetters.REASON).remove(DeadLetters.MESSAGE).remove(DeadLetters.TOPIC);
        return record;
    }

    private static void await(Producer<byte[], byte[]> producer, List<Future<?>> sent) {
        producer.flush();
        try {
            for (var one : sent) {
                one.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take a letter back; nothing is lost, try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending letters again", e);
        }
    }

    private static String place(ConsumerRecord<byte[], byte[]> letter) {
        return new String(letter.key(), UTF_8);
    }

    private static ParkedLetter letter(ConsumerRecord<byte[], byte[]> record) {
        return new ParkedLetter(
                place(record),
                Instant.ofEpochMilli(record.timestamp()),
                header(record, DeadLetters.REASON),
                header(record, DeadLetters.MESSAGE),
                record.value() == null ? 0 : record.value().length);
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
