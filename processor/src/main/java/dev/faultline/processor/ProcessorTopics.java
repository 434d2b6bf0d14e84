package dev.faultline.processor;

import dev.faultline.core.record.Lane;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaSettings;
import dev.faultline.engines.kafka.Topic;
import java.util.ArrayList;
import java.util.List;

/** The topics of the house, as whoever starts first makes them. */
public final class ProcessorTopics {

    /** Lanes and their overflow share the room; one partition each is left for outcomes and dead letters. */
    private static final int LOGS = Lane.values().length * 2;

    private ProcessorTopics() {}

    /** All topics, sized by the settings. */
    public static List<Topic> all(KafkaSettings settings) {
        var topics = new ArrayList<Topic>();
        for (var lane : Lane.values()) {
            topics.add(bounded(Topic.log(lane.topic()), settings));
            topics.add(bounded(Topic.log(lane.overflowTopic()), settings));
        }
        topics.add(Topic.log(Topics.ISSUE_SIGNALS));
        topics.add(Topic.log(Topics.OUTCOMES).withPartitions(1));
        topics.add(Topic.log(Topics.DEAD_LETTERS).withPartitions(1));
        topics.add(Topic.table(Topics.PROJECT_CONFIG));
        topics.add(Topic.table(Topics.QUOTA_USAGE));
        return List.copyOf(topics);
    }

    private static Topic bounded(Topic topic, KafkaSettings settings) {
        var max = settings.maxBytes();
        return max == null ? topic : topic.withRetentionBytes(max.toBytes() / LOGS / settings.partitions());
    }
}
