package dev.faultline.bench.ingest;

import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** How many records the lane of errors and its overflow hold, and how many of them the processor has dealt with. */
final class LogEnd {
    private final Map<String, Object> properties;

    LogEnd(String brokers) {
        this.properties = Map.of("bootstrap.servers", brokers);
    }

    /** Records that were ever written. */
    long written() throws InterruptedException {
        try (var admin = Admin.create(properties)) {
            return admin
                    .listOffsets(partitions(admin).collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())))
                    .all()
                    .get()
                    .values()
                    .stream()
                    .mapToLong(end -> end.offset())
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first half of each event id in the lane, read to its present end. */
    Set<Long> eventIds() throws InterruptedException {
        Set<Long> ids = new HashSet<>();
        try (var admin = Admin.create(properties);
                var consumer =
                        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(admin).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    var id = RecordHeaders.read(name -> {
                                var header = record.headers().lastHeader(name);
                                return header == null ? null : header.value();
                            })
                            .eventId();
                    if (id != null) {
                        ids.add(id.high());
                    }
                });
            }
            return ids;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records that the processor has committed. */
    long processed() throws InterruptedException {
        try (var admin = Admin.create(properties)) {
            Map<TopicPartition, Long> most = new HashMap<>();
            var lanes = partitions(admin).collect(Collectors.toSet());
            for (var group : admin.listGroups().all().get()) {
                var offsets = admin.listConsumerGroupOffsets(group.groupId())
                        .partitionsToOffsetAndMetadata()
                        .get();
                offsets.forEach((partition, offset) -> {
                    if (offset != null && lanes.contains(partition)) {
                        most.merge(partition, offset.offset(), Math::max);
                    }
                });
            }
            return most.values().stream().mapToLong(Long::longValue).sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<TopicPartition> partitions(Admin admin) throws ExecutionException, InterruptedException {
        var topics = Stream.of(Lane.ERRORS.topic(), Lane.ERRORS.overflowTopic()).toList();
        return admin.describeTopics(topics).allTopicNames().get().entrySet().stream()
                .flatMap(topic -> topic.getValue().partitions().stream()
                        .map(partition -> new TopicPartition(topic.getKey(), partition.partition())));
    }
}
