package dev.faultline.query.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.record.Topics;
import dev.faultline.embedded.testing.Broker;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.query.harness.QueryServer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kafka lost everything it had: projects are told of again without a restart. */
@Tag("slow")
class WipedTopicTest {
    private static final Broker BROKER = new Broker();
    private static final TopicPartition PARTITION = new TopicPartition(Topics.PROJECT_CONFIG, 0);

    @RegisterExtension
    static final QueryServer SERVER =
            QueryServer.withAdmin().with("faultline.kafka.bootstrap-servers", BROKER.address());

    @AfterAll
    static void end() {
        BROKER.close();
    }

    @Test
    void projectsArePublishedAnewWhenTheirTopicIsAnother() {
        await().atMost(Duration.ofSeconds(30)).until(() -> published().contains("1"));
        BROKER.wipe();
        await().atMost(Duration.ofSeconds(60)).until(() -> published().contains("1"));
    }

    private static Set<String> published() {
        var keys = new HashSet<String>();
        try (var reader = SERVER.bean(KafkaClients.class).reader("test")) {
            reader.assign(List.of(PARTITION));
            reader.seekToBeginning(List.of(PARTITION));
            reader.poll(Duration.ofSeconds(1)).forEach(record -> keys.add(new String(record.key(), UTF_8)));
        }
        return keys;
    }
}
