package dev.faultline.processor.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.record.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Parks records that cannot be read, as they came, with the reason in further headers. A retry may park a record twice;
 * its place in the log, which is the key, tells so.
 */
public final class DeadLetters {

    /** Header with the stable word. */
    public static final String REASON = "dl-reason";

    /** Header with the sentence. */
    public static final String MESSAGE = "dl-message";

    /** Header with the topic it was in. */
    public static final String TOPIC = "dl-topic";

    private static final long PATIENCE_SECONDS = 10;

    private final Producer<byte[], byte[]> producer;

    /** Letters through this producer. */
    public DeadLetters(Producer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /** Returns once all are acknowledged. */
    public void park(List<DeadLetter> letters) {
        var sent = new ArrayList<Future<?>>();
        for (var letter : letters) {
            sent.add(producer.send(record(letter)));
        }
        for (var one : sent) {
            try {
                one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("Kafka did not take a dead letter", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while parking a dead letter", e);
            }
        }
    }

    private static ProducerRecord<byte[], byte[]> record(DeadLetter letter) {
        var record = letter.record();
        var parked = new ProducerRecord<>(
                Topics.DEAD_LETTERS, null, place(record).getBytes(UTF_8), record.value(), record.headers());
        parked.headers().remove(REASON).remove(MESSAGE).remove(TOPIC);
        parked.headers().add(REASON, letter.reason().getBytes(UTF_8));
        parked.headers().add(MESSAGE, letter.message().getBytes(UTF_8));
        parked.headers().add(TOPIC, record.topic().getBytes(UTF_8));
        return parked;
    }

    private static String place(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }
}
