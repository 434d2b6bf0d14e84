package dev.faultline.processor.consume;

import dev.faultline.core.record.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.TopicPartition;

/**
 * Gives a partition of a lane and the same partition of its overflow to one member, keeps what a member has as far as
 * shares are fair, and moves a pair in two steps: its owner gives it up first, and a second rebalance hands it on. So a
 * rebalance stops only the pairs that move.
 */
public final class PairedAssignor implements ConsumerPartitionAssignor {

    @Override
    public String name() {
        return "faultline-paired";
    }

    @Override
    public List<RebalanceProtocol> supportedProtocols() {
        return List.of(RebalanceProtocol.COOPERATIVE);
    }

    @Override
    public GroupAssignment assign(Cluster metadata, GroupSubscription group) {
        var members = new TreeMap<>(group.groupSubscription());
        var owners = new HashMap<Pair, String>();
        var topics = new HashSet<String>();
        members.forEach((member, subscription) -> {
            topics.addAll(subscription.topics());
            // A pair may be claimed by two after a rebalance that one of them missed; then nobody has it.
            subscription.ownedPartitions().stream()
                    .map(Pair::of)
                    .distinct()
                    .forEach(pair -> owners.merge(pair, member, (one, other) -> ""));
        });
        var wanted = share(pairs(metadata, topics), new ArrayList<>(members.keySet()), owners);
        var assignments = new HashMap<String, Assignment>();
        wanted.forEach((member, pairs) -> assignments.put(
                member,
                new Assignment(pairs.stream()
                        .filter(pair -> isFree(pair, member, owners))
                        .flatMap(pair -> pair.partitions(metadata, topics).stream())
                        .toList())));
        return new GroupAssignment(assignments);
    }

    private static boolean isFree(Pair pair, String member, Map<Pair, String> owners) {
        var owner = owners.getOrDefault(pair, member);
        return owner.isEmpty() || owner.equals(member);
    }

    private static Map<String, List<Pair>> share(List<Pair> pairs, List<String> members, Map<Pair, String> owners) {
        var wanted = new TreeMap<String, List<Pair>>();
        members.forEach(member -> wanted.put(member, new ArrayList<>()));
        var least = pairs.size() / members.size();
        var withOneMore = pairs.size() % members.size();
        var left = new ArrayList<Pair>();
        for (var pair : pairs) {
            var own = wanted.get(owners.getOrDefault(pair, ""));
            if (own != null && own.size() < least) {
                own.add(pair);
            } else if (own != null && own.size() == least && withOneMore > 0) {
                own.add(pair);
                withOneMore--;
            } else {
                left.add(pair);
            }
        }
        for (var pair : left) {
            wanted.values().stream().min(Comparator.comparingInt(List::size)).ifPresent(poorest -> poorest.add(pair));
        }
        return wanted;
    }

    private static List<Pair> pairs(Cluster metadata, Set<String> topics) {
        var pairs = new HashSet<Pair>();
        for (var topic : topics) {
            var count = metadata.partitionCountForTopic(topic);
            for (var partition = 0; count != null && partition < count; partition++) {
                pairs.add(new Pair(Lane.ofTopic(topic), partition));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::lane).thenComparing(Pair::partition))
                .toList();
    }

    /** A partition of a lane with its overflow. */
    private record Pair(Lane lane, int partition) {

        static Pair of(TopicPartition partition) {
            return new Pair(Lane.ofTopic(partition.topic()), partition.partition());
        }

        List<TopicPartition> partitions(Cluster metadata, Set<String> topics) {
            var partitions = new ArrayList<TopicPartition>(2);
            for (var topic : List.of(lane.topic(), lane.overflowTopic())) {
                var count = metadata.partitionCountForTopic(topic);
                if (topics.contains(topic) && count != null && partition < count) {
                    partitions.add(new TopicPartition(topic, partition));
                }
            }
            return partitions;
        }
    }
}
