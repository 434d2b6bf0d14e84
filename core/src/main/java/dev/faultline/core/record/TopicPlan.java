package dev.faultline.core.record;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every topic of the house, as it should exist. Whichever service starts first makes them all. */
public final class TopicPlan {

    /** Outcomes are folded into the ledger within seconds; a week lets a stopped processor catch up. */
    private static final Duration OUTCOMES_KEPT = Duration.ofDays(7);

    /** Of what raw records may take of the disk, by how much traffic a lane has and how large it is. */
    private static final int SHARES = 10;

    private TopicPlan() {}

    /**
     * The topics.
     *
     * @param partitions of each lane and of its overflow
     * @param maxBytes what all raw topics may take together, or null when only time bounds them
     */
    public static List<Topic> of(int partitions, @Nullable Long maxBytes) {
        List<Topic> topics = new ArrayList<>();
        for (var lane : Lane.values()) {
            topics.add(bounded(lane, lane.topic(), partitions, maxBytes));
            topics.add(bounded(lane, lane.overflowTopic(), partitions, maxBytes));
        }
        topics.add(Topic.log(Topics.ISSUE_SIGNALS).withPartitions(partitions));
        topics.add(new Topic(Topics.OUTCOMES, 1, false, OUTCOMES_KEPT, null));
        topics.add(Topic.log(Topics.DEAD_LETTERS).withPartitions(1));
        topics.add(Topic.table(Topics.PROJECT_CONFIG));
        topics.add(Topic.table(Topics.QUOTA_USAGE));
        return List.copyOf(topics);
    }

    private static Topic bounded(Lane lane, String name, int partitions, @Nullable Long maxBytes) {
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
