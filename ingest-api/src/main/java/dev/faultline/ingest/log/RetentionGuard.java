package dev.faultline.ingest.log;

import dev.faultline.core.record.ConsumerGroups;
import dev.faultline.core.record.Lane;
import dev.faultline.ingest.refusal.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the doors before the log forgets a record that the processor has not read: a sender that hears 503 knows that
 * its event is lost, one that heard 200 must be able to rely on it.
 */
public final class RetentionGuard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionGuard.class);
    private static final String NAME = "retention";
    private static final long PATIENCE_SECONDS = 10;
    private static final long RETRY_AFTER_SECONDS = 60;

    private final Admin admin;
    private final ServerGates gates;
    private final Clock clock;

    public RetentionGuard(Admin admin, ServerGates gates, Clock clock) {
        this.admin = admin;
        this.gates = gates;
        this.clock = clock;
    }

    /** Looks at all lanes; called again and again. */
    public void look() {
        var endangered = positions().entrySet().stream()
                .filter(entry -> entry.getValue().isInDanger())
                .map(Map.Entry::getKey)
                .toList();
        if (endangered.isEmpty()) {
            gates.reopen(NAME);
            return;
        }
        LOG.warn("the processor is so far behind that the log would forget records of {}", endangered);
        gates.close(
                NAME,
                () -> Refusal.LOG_NEARLY_FULL.because(
                        "events wait to be processed, and more would push the oldest out of the log",
                        RETRY_AFTER_SECONDS));
    }

    private Map<TopicPartition, LogPosition> positions() {
        var partitions = partitions();
        var configs = configs(partitions);
        var starts = offsets(partitions, partition -> OffsetSpec.earliest());
        var ends = offsets(partitions, partition -> OffsetSpec.latest());
        var young =
                offsets(partitions, partition -> OffsetSpec.forTimestamp(oldestSafe(configs.get(partition.topic()))));
        var processed =
                await(admin.listConsumerGroupOffsets(ConsumerGroups.PROCESSOR).partitionsToOffsetAndMetadata());
        var sizes = sizes();
        Map<TopicPartition, LogPosition> positions = new HashMap<>();
        for (var partition : partitions) {
            var start = starts.getOrDefault(partition, 0L);
            var end = ends.getOrDefault(partition, 0L);
            var committed = processed.get(partition);
            // No record is that young: everything there is old.
            var safe = young.getOrDefault(partition, -1L);
            positions.put(
                    partition,
                    new LogPosition(
                            start,
                            end,
                            committed == null ? start : committed.offset(),
                            sizes.getOrDefault(partition, 0L),
                            number(configs.get(partition.topic()), TopicConfig.RETENTION_BYTES_CONFIG),
                            safe < 0 ? end : safe));
        }
        return positions;
    }

    private List<TopicPartition> partitions() {
        var topics = Arrays.stream(Lane.values())
                .flatMap(lane -> List.of(lane.topic(), lane.overflowTopic()).stream())
                .toList();
        List<TopicPartition> partitions = new ArrayList<>();
        await(admin.describeTopics(topics).allTopicNames())
                .forEach((name, topic) ->
                        topic.partitions().forEach(each -> partitions.add(new TopicPartition(name, each.partition()))));
        return partitions;
    }

    private Map<String, Config> configs(List<TopicPartition> partitions) {
        var resources = partitions.stream()
                .map(partition -> new ConfigResource(ConfigResource.Type.TOPIC, partition.topic()))
                .distinct()
                .toList();
        return await(admin.describeConfigs(resources).all()).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private Map<TopicPartition, Long> offsets(
            List<TopicPartition> partitions, Function<TopicPartition, OffsetSpec> spec) {
        var asked = partitions.stream().collect(Collectors.toMap(partition -> partition, spec));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        await(admin.listOffsets(asked).all()).forEach((partition, found) -> offsets.put(partition, found.offset()));
        return offsets;
    }

    private Map<TopicPartition, Long> sizes() {
        var brokers = await(admin.describeCluster().nodes()).stream()
                .map(node -> node.id())
                .toList();
        Map<TopicPartition, Long> sizes = new HashMap<>();
        await(admin.describeLogDirs(brokers).allDescriptions())
                .values()
                .forEach(folders -> folders.values()
                        .forEach(folder -> folder.replicaInfos()
                                .forEach((partition, replica) -> sizes.merge(partition, replica.size(), Math::max))));
        return sizes;
    }

    private long oldestSafe(@Nullable Config topic) {
        var kept = number(topic, TopicConfig.RETENTION_MS_CONFIG);
        return kept <= 0 ? 0 : clock.millis() - (long) (LogPosition.USABLE_TIME * kept);
    }

    private static long number(@Nullable Config topic, String name) {
        var entry = topic == null ? null : topic.get(name);
        return entry == null || entry.value() == null ? -1 : Long.parseLong(entry.value());
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the log does not tell how full it is", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
