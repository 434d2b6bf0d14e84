package dev.faultline.processor.consume;

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
        var owners = new HashMap<PairName, String>();
        var topics = new HashSet<String>();
        members.forEach((member, subscription) -> {
            topics.addAll(subscription.topics());
            // A pair may be claimed by two after a rebalance that one of them missed; then nobody has it.
            subscription.ownedPartitions().stream()
                    .map(PairName::of)
                    .distinct()
                    .forEach(pair -> owners.merge(pair, member, (one, other) -> ""));
        });
        var wanted = share(pairs(metadata, topics), new ArrayList<>(members.keySet()), owners);
        var assignments = new HashMap<String, Assignment>();
        wanted.forEach((member, pairs) -> assignments.put(
                member,
                new Assignment(pairs.stream()
                        .filter(pair -> isFree(pair, member, owners))
                        .flatMap(pair -> partitions(pair, metadata, topics).stream())
                        .toList())));
        return new GroupAssignment(assignments);
    }

    private static boolean isFree(PairName pair, String member, Map<PairName, String> owners) {
        var owner = owners.getOrDefault(pair, member);
        return owner.isEmpty() || owner.equals(member);
    }

    private static Map<String, List<PairName>> share(
            List<PairName> pairs, List<String> members, Map<PairName, String> owners) {
        var wanted = new TreeMap<String, List<PairName>>();
        members.forEach(member -> wanted.put(member, new ArrayList<>()));
        var least = pairs.size() / members.size();
        var withOneMore = pairs.size() % members.size();
        var left = new ArrayList<PairName>();
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

    private static List<PairName> pairs(Cluster metadata, Set<String> topics) {
        var pairs = new HashSet<PairName>();
        for (var topic : topics) {
            var count = metadata.partitionCountForTopic(topic);
            for (var partition = 0; count != null && partition < count; partition++) {
                pairs.add(PairName.of(topic, partition));
            }
        }
        return pairs.stream().sorted().toList();
    }

    private static List<TopicPartition> partitions(PairName pair, Cluster metadata, Set<String> topics) {
        var partitions = new ArrayList<TopicPartition>(2);
        for (var topic : pair.topics()) {
            var count = metadata.partitionCountForTopic(topic);
            if (topics.contains(topic) && count != null && pair.partition() < count) {
                partitions.add(new TopicPartition(topic, pair.partition()));
            }
        }
        return partitions;
    }
}
