package dev.faultline.catalog.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.PartitionLogs;
import dev.faultline.engines.kafka.TopicCreator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The compacted topic: a project's number holds its newest document, number and version each one by itself. */
final class ConfigTopic implements AutoCloseable {
    private static final TopicPartition PARTITION = new TopicPartition(Topics.PROJECT_CONFIG, 0);
    private static final Duration ACK_WITHIN = Duration.ofSeconds(30);

    private final TopicCreator topics;
    private final KafkaClients clients;
    private final PartitionLogs logs;
    private @Nullable Producer<byte[], byte[]> producer;

    ConfigTopic(TopicCreator topics, KafkaClients clients) {
        this.topics = topics;
        this.clients = clients;
        this.logs = new PartitionLogs(clients, "project-config-log");
    }

    void ensure() {
        topics.ensureAll();
    }

    /** What tells this topic from one of the same name that is made after it. */
    String id() {
        return logs.of(PARTITION).id();
    }

    /** Answers once Kafka holds them. The version's own key goes first, so that a batch never names one it lacks. */
    void publish(List<VersionOutbox.Version> versions) throws InterruptedException {
        var acks = new ArrayList<Future<RecordMetadata>>();
        for (var version : versions) {
            acks.add(send(version.projectId() + "/" + version.version(), version.document()));
            acks.add(send(Long.toString(version.projectId()), version.document()));
        }
        await(acks);
    }

    void remove(List<VersionOutbox.Version> versions) throws InterruptedException {
        var acks = new ArrayList<Future<RecordMetadata>>();
        for (var version : versions) {
            acks.add(send(version.projectId() + "/" + version.version(), null));
        }
        await(acks);
    }

    private Future<RecordMetadata> send(String key, @Nullable String document) {
        if (producer == null) {
            producer = clients.producer("project-config");
        }
        return producer.send(new ProducerRecord<>(
                Topics.PROJECT_CONFIG, key.getBytes(UTF_8), document == null ? null : document.getBytes(UTF_8)));
    }

    private static void await(List<Future<RecordMetadata>> acks) throws InterruptedException {
        for (var ack : acks) {
            try {
                ack.get(ACK_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("Kafka did not take a project's document", e);
            }
        }
    }

    @Override
    public void close() {
        logs.close();
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }
}
