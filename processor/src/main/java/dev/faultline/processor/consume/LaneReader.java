package dev.faultline.processor.consume;

import dev.faultline.core.record.ConsumerGroups;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.PartitionLogs;
import dev.faultline.facts.write.StoredIds;
import dev.faultline.processor.ProcessorSettings;
import dev.faultline.processor.batch.BatchParts;
import dev.faultline.processor.identity.IdWindow;
import dev.faultline.processor.metrics.ProcessorMeters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads all lanes and their overflow with one consumer of the processors' group. */
public final class LaneReader implements AutoCloseable {

    private static final int RECORDS_PER_POLL = 2_000;
    private static final int BYTES_PER_POLL = 16 * 1024 * 1024;
    private static final int BYTES_PER_PARTITION = 4 * 1024 * 1024;

    /** Else each record of a steady stream is a fetch of its own: broker and consumer took a third of the CPU. */
    private static final int WORTH_FETCHING = 256 * 1024;

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final BatchParts parts;
    private final StoredIds storedIds;
    private final ProcessorSettings settings;
    private final String owner;
    private final Steering steering = new Steering();
    private final Map<PairName, PartitionPair> pairs = new ConcurrentHashMap<>();
    private final PartitionLogs logs;
    private final ProcessorMeters meters;
    private final LaneConsumer consumer;
    private final KafkaMessageListenerContainer<byte[], byte[]> container;

    /** A reader that has not started. */
    public LaneReader(
            KafkaClients clients,
            BatchParts parts,
            StoredIds storedIds,
            ProcessorSettings settings,
            ProcessorMeters meters) {
        this.parts = parts;
        this.logs = new PartitionLogs(clients, "processor-logs");
        this.meters = meters;
        this.storedIds = storedIds;
        this.settings = settings;
        this.owner = (settings.instanceId().isEmpty() ? "processor" : settings.instanceId()) + "/" + UUID.randomUUID();
        this.consumer = new LaneConsumer(this::worker, meters);
        this.container = new KafkaMessageListenerContainer<>(
                new SteeredConsumers(consumerProperties(clients, settings), steering), containerProperties());
        container.setBeanName("lanes");
        container.setApplicationEventPublisher(event -> {
            // The only sign of life while no records come: commits of what was stored meanwhile go out here.
            if (event instanceof ListenerContainerIdleEvent idle) {
                consumer.commitIfDue(idle.getConsumer());
            }
        });
    }

    /** Begins to read. */
    public void start() {
        container.start();
    }

    /** Whether this processor has its share of the partitions. */
    public boolean isReady() {
        return consumer.isAssigned();
    }

    /** Forgets which ids were seen, since a project's records may come by other partitions from now on. */
    public void forgetIds() {
        pairs.values().forEach(pair -> pair.ids().clear());
    }

    private PartitionWorker worker(TopicPartition partition) {
        var pair = pairs.computeIfAbsent(PairName.of(partition), name -> new PartitionPair(new IdWindow(storedIds)));
        // Whoever had it since we did may have stored ids.
        pair.ids().clear();
        return new PartitionWorker(partition, owner, parts, pair, settings, steering, logs, meters);
    }

    private ContainerProperties containerProperties() {
        var topics = new ArrayList<String>();
        for (var lane : Lane.values()) {
            topics.add(lane.topic());
            topics.add(lane.overflowTopic());
        }
        topics.add(Topics.OUTCOMES);
        var properties = new ContainerProperties(topics.toArray(String[]::new));
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setMessageListener(consumer);
        properties.setConsumerRebalanceListener(consumer);
        properties.setPollTimeout(POLL.toMillis());
        properties.setIdleEventInterval(IDLE.toMillis());
        properties.setShutdownTimeout(Duration.ofSeconds(15).toMillis());
        properties.setStopContainerWhenFenced(true);
        return properties;
    }

    private static Map<String, Object> consumerProperties(KafkaClients clients, ProcessorSettings settings) {
        var properties = clients.consumerProperties("processor");
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, ConsumerGroups.PROCESSOR);
        if (!settings.instanceId().isEmpty()) {
            properties.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, settings.instanceId());
        }
        properties.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, List.of(PairedAssignor.class.getName()));
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_POLL);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, BYTES_PER_POLL);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, BYTES_PER_PARTITION);
        properties.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, WORTH_FETCHING);
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return properties;
    }

    @Override
    public void close() {
        container.stop();
        logs.close();
    }
}
