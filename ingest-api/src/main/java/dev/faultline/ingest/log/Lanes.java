package dev.faultline.ingest.log;

import dev.faultline.core.record.Lane;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.Topic;
import dev.faultline.engines.kafka.TopicCreator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topics that ingest writes to, as they should exist. */
public final class Lanes {
    /** Outcomes are folded into the ledger within seconds; a week lets a stopped processor catch up. */
    private static final Duration OUTCOMES_KEPT = Duration.ofDays(7);

    /** Of what raw records may take of the disk, by how much traffic a lane has and how large it is. */
    private static final int SHARES = 10;

    private final TopicCreator creator;
    private final int partitions;
    private final @Nullable Long maxBytes;

    /** @param maxBytes what all raw topics may take together, or null when only time bounds them */
    public Lanes(TopicCreator creator, int partitions, @Nullable Long maxBytes) {
        this.creator = creator;
        this.partitions = partitions;
        this.maxBytes = maxBytes;
    }

    /** Creates what is missing. Any number of nodes may do so at once. */
    public void ensure() {
        List<Topic> topics = new ArrayList<>();
        for (var lane : Lane.values()) {
            topics.add(bounded(lane, lane.topic()));
            topics.add(bounded(lane, lane.overflowTopic()));
        }
        topics.add(new Topic(Topics.OUTCOMES, 1, false, OUTCOMES_KEPT, null));
        topics.add(Topic.table(Topics.PROJECT_CONFIG));
        topics.add(Topic.table(Topics.QUOTA_USAGE));
        creator.ensure(topics);
    }

    private Topic bounded(Lane lane, String name) {
        var topic = Topic.log(name).withPartitions(partitions);
        // A lane and its overflow share the lane's part: half each.
        return maxBytes == null
                ? topic
                : topic.withRetentionBytes(Math.max(1, maxBytes * shares(lane) / SHARES / 2 / partitions));
    }

    private static int shares(Lane lane) {
        return switch (lane) {
            case ERRORS -> 4;
            case TRANSACTIONS, LOGS -> 2;
            case SESSIONS, OTHER -> 1;
        };
    }
}
