package dev.faultline.processor.consume;

import dev.faultline.processor.metrics.ProcessorMeters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * The poll loop's side: hands records to the workers of their partitions, and starts and stops workers as partitions
 * come and go. PostgreSQL says where a partition stands; what is committed to Kafka only tells watchers.
 */
final class LaneConsumer
        implements BatchAcknowledgingConsumerAwareMessageListener<byte[], byte[]>, ConsumerAwareRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(LaneConsumer.class);
    private static final long COMMIT_NANOS = 1_000_000_000L;

    private final Function<TopicPartition, PartitionWorker> workerOf;
    private final Map<TopicPartition, PartitionWorker> workers = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private final Map<TopicPartition, Long> lags = new ConcurrentHashMap<>();
    private final ProcessorMeters meters;
    private volatile boolean assigned;
    private long lastCommit = System.nanoTime();

    LaneConsumer(Function<TopicPartition, PartitionWorker> workerOf, ProcessorMeters meters) {
        this.workerOf = workerOf;
        this.meters = meters;
        meters.watch("partitions", "partitions that this processor works on", workers, Map::size);
        meters.watch(
                "partitions.paused",
                "partitions that are not read because what was read is not stored yet",
                workers,
                them -> them.values().stream().filter(PartitionWorker::isPaused).count());
        meters.watch("lag", "records of the log that are not stored yet", lags, LaneConsumer::sum);
    }

    private static double sum(Map<TopicPartition, Long> lags) {
        return lags.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether partitions were ever assigned, be it none. */
    boolean isAssigned() {
        return assigned;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        assigned = true;
        // Nothing is read before the worker has asked PostgreSQL where to begin.
        consumer.pause(partitions);
        for (var partition : partitions) {
            var worker = workerOf.apply(partition);
            workers.put(partition, worker);
            worker.start();
        }
        LOG.info("took {} partitions, {} in all", partitions.size(), workers.size());
    }

    @Override
    public void onPartitionsRevokedBeforeCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        stop(partitions);
        commit(consumer);
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        stop(partitions);
        forget(partitions);
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<byte[], byte[]>> records,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer) {
        var perPartition = new HashMap<TopicPartition, List<ConsumerRecord<byte[], byte[]>>>();
        for (var record : records) {
            perPartition
                    .computeIfAbsent(new TopicPartition(record.topic(), record.partition()), key -> new ArrayList<>())
                    .add(record);
        }
        perPartition.forEach((partition, its) -> {
            var worker = workers.get(partition);
            if (worker != null) {
                worker.enqueue(its);
            }
        });
        if (consumer != null) {
            commitIfDue(consumer);
        }
    }

    /** Tells Kafka how far the partitions are, once a second at most. */
    void commitIfDue(Consumer<?, ?> consumer) {
        if (System.nanoTime() - lastCommit >= COMMIT_NANOS) {
            commit(consumer);
        }
    }

    private void commit(Consumer<?, ?> consumer) {
        lastCommit = System.nanoTime();
        workers.forEach((partition, worker) -> look(consumer, partition, worker));
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        workers.forEach((partition, worker) -> {
            var stored = worker.storedUpTo();
            // Not only upwards: a log that was made anew begins at 0 again.
            if (stored >= 0 && stored != committed.getOrDefault(partition, 0L)) {
                offsets.put(partition, new OffsetAndMetadata(stored));
                committed.put(partition, stored);
            }
        });
        if (!offsets.isEmpty()) {
            consumer.commitAsync(offsets, (written, failure) -> {
                if (failure != null) {
                    LOG.debug("offsets {} were not committed: {}", written, failure.toString());
                }
            });
        }
    }

    // Both are answered from what the consumer knows: nobody is asked.
    private void look(Consumer<?, ?> consumer, TopicPartition partition, PartitionWorker worker) {
        var ahead = consumer.currentLag(partition);
        var stored = worker.storedUpTo();
        if (ahead.isPresent() && stored >= 0) {
            lags.put(partition, Math.max(0, consumer.position(partition) + ahead.getAsLong() - stored));
        }
    }

    private void stop(Collection<TopicPartition> partitions) {
        var stopping = partitions.stream()
                .map(partition -> {
                    var worker = workers.get(partition);
                    return worker == null
                            ? null
                            : Thread.ofVirtual().name("stop-" + partition).start(worker::stop);
                })
                .toList();
        for (var one : stopping) {
            join(one);
        }
    }

    private static void join(@Nullable Thread thread) {
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forget(Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> {
            workers.remove(partition);
            committed.remove(partition);
            lags.remove(partition);
        });
        meters.gaveUp(partitions.size());
        LOG.info("gave up {} partitions, {} left", partitions.size(), workers.size());
    }
}
