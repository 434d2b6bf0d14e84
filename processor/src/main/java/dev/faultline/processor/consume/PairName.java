package dev.faultline.processor.consume;

import java.util.List;
import org.apache.kafka.common.TopicPartition;

/**
 * A partition of a topic and the same partition of the topic's overflow, where it has one.
 *
 * @param topic the topic without the overflow's ending
 */
record PairName(String topic, int partition) implements Comparable<PairName> {

    private static final String OVERFLOW = ".overflow";

    static PairName of(TopicPartition partition) {
        return of(partition.topic(), partition.partition());
    }

    static PairName of(String topic, int partition) {
        return new PairName(
                topic.endsWith(OVERFLOW) ? topic.substring(0, topic.length() - OVERFLOW.length()) : topic, partition);
    }

    List<String> topics() {
        return List.of(topic, topic + OVERFLOW);
    }

    @Override
    public int compareTo(PairName other) {
        var byTopic = topic.compareTo(other.topic);
        return byTopic != 0 ? byTopic : Integer.compare(partition, other.partition);
    }
}
