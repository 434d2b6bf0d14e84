package dev.faultline.engines.kafka;

import dev.faultline.core.record.Topic;
import dev.faultline.core.record.TopicPlan;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates missing topics and adds missing partitions. Any number of processes may ask at once; nothing is ever removed.
 */
public final class TopicCreator {

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreator.class);

    private final KafkaClients clients;
    private final KafkaSettings settings;

    /** A creator that works with the configured replication and sizes. */
    public TopicCreator(KafkaClients clients, KafkaSettings settings) {
        this.clients = clients;
        this.settings = settings;
    }

    /** Returns once every topic of the house exists. */
    public void ensureAll() {
        var maxBytes = settings.maxBytes();
        ensure(TopicPlan.of(settings.partitions(), maxBytes == null ? null : maxBytes.toBytes()));
    }

    /** Returns once each topic exists with at least the partitions asked for. */
    public void ensure(Collection<Topic> topics) {
        try (var admin = clients.admin("topics")) {
            var existing = await(admin.listTopics().names());
            create(admin, topics, existing);
            // Those just made are as wide as they should be, and a broker may not know them yet.
            widen(
                    admin,
                    topics.stream()
                            .filter(topic -> existing.contains(topic.name()))
                            .toList());
        }
    }

    private void create(Admin admin, Collection<Topic> topics, Set<String> existing) {
        var missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .map(this::asNewTopic)
                .toList();
        admin.createTopics(missing).values().forEach((name, created) -> {
            try {
                await(created);
                LOG.info("created topic {}", name);
            } catch (TopicExistsException e) {
                LOG.debug("topic {} was created by another process", name);
            }
        });
    }

    private void widen(Admin admin, Collection<Topic> topics) {
        var names = topics.stream().map(Topic::name).toList();
        var descriptions = await(admin.describeTopics(names).allTopicNames());
        var wider = new HashMap<String, NewPartitions>();
        for (var topic : topics) {
            var description = descriptions.get(topic.name());
            if (description != null && description.partitions().size() < topic.partitions()) {
                wider.put(topic.name(), NewPartitions.increaseTo(topic.partitions()));
            }
        }
        if (!wider.isEmpty()) {
            await(admin.createPartitions(wider).all());
            LOG.info("added partitions to {}", wider.keySet());
        }
    }

    private NewTopic asNewTopic(Topic topic) {
        var partitions = topic.partitions() > 0 ? topic.partitions() : settings.partitions();
        return new NewTopic(topic.name(), partitions, settings.replication()).configs(configs(topic));
    }

    private Map<String, String> configs(Topic topic) {
        var configs = new HashMap<String, String>();
        configs.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(settings.minInsyncReplicas()));
        configs.put(
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Long.toString(settings.maxMessageBytes().toBytes()));
        if (topic.compacted()) {
            configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            return configs;
        }
        var retention = topic.retention() == null ? settings.retention() : topic.retention();
        configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()));
        if (topic.retentionBytes() != null) {
            configs.put(TopicConfig.RETENTION_BYTES_CONFIG, Long.toString(topic.retentionBytes()));
        }
        return configs;
    }

    private <T> T await(KafkaFuture<T> future) {
        try {
            return future.get(settings.deliveryTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Kafka refused to manage topics", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka at " + settings.bootstrapServers() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while managing topics", e);
        }
    }
}
