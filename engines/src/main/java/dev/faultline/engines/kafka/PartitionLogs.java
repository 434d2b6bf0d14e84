package dev.faultline.engines.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Asks the broker about logs; keeps one connection, made when it is first asked. */
public final class PartitionLogs implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final KafkaClients clients;
    private final String name;
    private @Nullable Admin admin;

    /** Questions asked under this name. */
    public PartitionLogs(KafkaClients clients, String name) {
        this.clients = clients;
        this.name = name;
    }

    /** The log as it is now; throws when the broker does not know it or does not answer. */
    public PartitionLog of(TopicPartition partition) {
        var broker = admin();
        var topic = broker.describeTopics(List.of(partition.topic())).allTopicNames();
        var begin = broker.listOffsets(Map.of(partition, OffsetSpec.earliest())).partitionResult(partition);
        var end = broker.listOffsets(Map.of(partition, OffsetSpec.latest())).partitionResult(partition);
        return new PartitionLog(
                Objects.requireNonNull(await(topic).get(partition.topic()))
                        .topicId()
                        .toString(),
                await(begin).offset(),
                await(end).offset());
    }

    private synchronized Admin admin() {
        var known = admin;
        if (known == null) {
            known = clients.admin(name);
            admin = known;
        }
        return known;
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not tell about a log", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking about a log", e);
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(2));
        }
    }
}
