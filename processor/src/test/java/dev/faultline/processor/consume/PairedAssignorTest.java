package dev.faultline.processor.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.GroupSubscription;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor.Subscription;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PairedAssignorTest {

    private static final List<String> TOPICS = List.of("ingest.errors", "ingest.errors.overflow", "outcomes");

    private final PairedAssignor assignor = new PairedAssignor();
    private Map<String, List<TopicPartition>> owned = new TreeMap<>();

    private static Cluster cluster(int partitions) {
        var infos = new ArrayList<PartitionInfo>();
        for (var topic : TOPICS) {
            for (var i = 0; i < (topic.equals("outcomes") ? 1 : partitions); i++) {
                infos.add(new PartitionInfo(topic, i, Node.noNode(), new Node[0], new Node[0]));
            }
        }
        return new Cluster("c", List.of(), infos, Set.of(), Set.of());
    }

    /** One round of the group: what the members are told becomes what they own. */
    private Map<String, List<TopicPartition>> round(int partitions, String... members) {
        var subscriptions = new HashMap<String, Subscription>();
        for (var member : members) {
            subscriptions.put(member, new Subscription(TOPICS, null, owned.getOrDefault(member, List.of())));
        }
        var before = owned;
        owned = new TreeMap<>();
        assignor.assign(cluster(partitions), new GroupSubscription(subscriptions))
                .groupAssignment()
                .forEach((member, assignment) -> owned.put(member, assignment.partitions()));
        // The protocol's rule: nobody is given what another still holds.
        owned.forEach((member, its) -> before.forEach((other, theirs) -> {
            if (!other.equals(member) && List.of(members).contains(other)) {
                assertThat(theirs).noneMatch(its::contains);
            }
        }));
        return owned;
    }

    private Set<TopicPartition> all() {
        var all = new HashSet<TopicPartition>();
        owned.values().forEach(all::addAll);
        return all;
    }

    @Test
    void aPartitionAndItsOverflowGoTogether() {
        round(4, "a", "b", "c");

        assertThat(all()).hasSize(9);
        owned.values()
                .forEach(its -> its.stream()
                        .filter(partition -> partition.topic().equals("ingest.errors"))
                        .forEach(partition -> assertThat(its)
                                .contains(new TopicPartition("ingest.errors.overflow", partition.partition()))));
    }

    @Test
    void aNewMemberTakesItsShareInTwoRounds() {
        round(4, "a");
        var before = new HashSet<>(owned.get("a"));
        round(4, "a", "b");
        assertThat(owned.get("b")).as("not before they are given up").isEmpty();
        assertThat(before).containsAll(owned.get("a"));

        round(4, "a", "b");
        assertThat(all()).hasSize(9);
        assertThat(owned.get("b")).isNotEmpty();
        var settled = Map.copyOf(owned);
        assertThat(round(4, "a", "b")).as("nothing moves any more").isEqualTo(settled);
    }

    @Test
    void whatADeadMemberHadIsHandedOnAtOnce() {
        round(6, "a", "b", "c");
        var kept = owned.get("a");
        round(6, "a", "b");

        assertThat(all()).hasSize(13);
        assertThat(owned.get("a")).containsAll(kept);
    }

    @Test
    void moreMembersThanPairsLeaveSomeWithoutWork() {
        round(1, "a", "b", "c", "d");

        assertThat(all()).hasSize(3);
        assertThat(owned.values()).anyMatch(List::isEmpty);
    }
}
