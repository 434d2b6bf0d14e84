package dev.faultline.query.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.secret.SecretBox;
import dev.faultline.query.harness.QueryServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class SettingsTest {
    /** A number of its own: the topic is shared with other tests of the build. */
    private static final long PROJECT = 700_000 + ProcessHandle.current().pid();

    private static final String BASE = "/api/v1/orgs/faultline/projects/default";

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin()
            .with("faultline.bootstrap.project-id", Long.toString(PROJECT))
            .with("faultline.bootstrap.dsn-key", "%032x".formatted(PROJECT))
            .with("faultline.bootstrap.dsn-secret", "0123456789abcdef0123456789abcdef");

    private final Map<String, ProjectConfig> topic = new HashMap<>();

    @Test
    void theFirstDocumentHasTheDefaultsAndReachesKafkaWithTheSealedSecret() {
        var settings = server.admin().get(BASE + "/settings").expect(200).path("settings");
        assertThat(settings.path("retention").path("days").asInt()).isEqualTo(90);
        assertThat(settings.path("grouping").path("algorithm").asString()).isEqualTo("fl-2");

        var config = published(ignored -> true);
        assertThat(config.settings().grouping())
                .isEqualTo(ProjectSettings.defaults().grouping());
        assertThat(config.organizationSlug()).isEqualTo("faultline");
        var key = config.keys().getFirst();
        assertThat(key.publicKey()).isEqualTo("%032x".formatted(PROJECT));
        assertThat(key.signatureMode()).isEqualTo(SignatureMode.ACCEPT);
        assertThat(key.sealedSecret()).doesNotContain("0123456789abcdef");
        assertThat(server.bean(SecretBox.class).open(ProjectKey.SECRET_PURPOSE, key.sealedSecret()))
                .isEqualTo("0123456789abcdef0123456789abcdef");
        assertThat(config.sendTokens()).hasSize(1);
    }

    @Test
    void aChangeOfOneKeyKeepsTheRestIsAuditedAndIsPublishedUnderBothKeys() {
        var admin = server.admin();
        var change = """
                {"filters":{"localhost":true,"releases":["beta-*"]},
                 "limits":{"rate":{"permits":5,"windowSeconds":60,"burst":9},
                           "categories":{"session":{"permits":1,"windowSeconds":1,"burst":1}},
                           "quotas":[{"category":"error","period":"month","limit":1000}]}}""";
        var after = admin.patch(BASE + "/settings", change).expect(200);
        assertThat(after.path("settings").path("filters").path("healthChecks").asBoolean())
                .isTrue();
        assertThat(after.path("change").path("userName").asString()).isEqualTo("root");

        var config = published(each -> each.settings().filters().localhost());
        assertThat(config.version())
                .isEqualTo(after.path("change").path("version").asLong());
        assertThat(topic).containsKey(PROJECT + "/" + config.version());
        assertThat(config.settings().limits().rate().burst()).isEqualTo(9);

        var entry = admin.get("/api/v1/orgs/faultline/audit?q=project.settings")
                .expect(200)
                .path("items")
                .get(0);
        assertThat(entry.path("before").path("filters.localhost").asBoolean(true))
                .isFalse();
        assertThat(entry.path("after").path("filters.localhost").asBoolean()).isTrue();
        assertThat(entry.path("after").has("filters.healthChecks")).isFalse();
        assertThat(entry.path("actorName").asString()).isEqualTo("root");
        assertThat(entry.path("address").asString()).isNotEmpty();
    }

    @Test
    void aVersionThatNoBatchCanNameLeavesTheTopicAndTheNewestStays() {
        server.admin()
                .patch(BASE + "/settings", "{\"workflow\":{\"regressionCooldownSeconds\":3}}")
                .expect(200);
        server.admin()
                .patch(BASE + "/settings", "{\"workflow\":{\"regressionCooldownSeconds\":4}}")
                .expect(200);
        var newest = published(each -> each.settings().workflow().regressionCooldownSeconds() == 4)
                .version();
        server.bean(JdbcClient.class)
                .sql("update project_versions set published_at = now() - interval '73 hours' where project_id = :id")
                .param("id", PROJECT)
                .update();
        published(ignored -> topic.keySet().equals(Set.of(Long.toString(PROJECT), PROJECT + "/" + newest)));
    }

    @Test
    void aStaleVersionIsRefusedAndSaysWhoWasFaster() {
        var admin = server.admin();
        var read = admin.get(BASE + "/settings");
        var etag = read.response().headers().firstValue("ETag").orElseThrow();
        admin.patch(BASE + "/settings", "{\"workflow\":{\"regressionCooldownSeconds\":7}}")
                .expect(200);
        var late = admin.header("If-Match", etag)
                .patch(BASE + "/settings", "{\"workflow\":{\"regressionCooldownSeconds\":8}}")
                .expect(409);
        assertThat(late.path("conflict").path("by").path("name").asString()).isEqualTo("root");
    }

    @Test
    void whatBreaksARuleIsRefusedWithItsField() {
        var admin = server.admin();
        for (var bad : List.of(
                "{\"retention\":{\"days\":31}} retention.days",
                "{\"ingest\":{\"blockedAddresses\":[\"localhost\"]}} ingest.blockedAddresses",
                "{\"ingest\":{\"spread\":0}} ingest.spread",
                "{\"sampling\":{\"transactionRate\":1.5}} sampling.transactionRate",
                "{\"privacy\":{\"rules\":[{\"path\":\"**\",\"pattern\":\"(\",\"method\":\"mask\"}]}} privacy.rules",
                "{\"links\":{\"frameTemplate\":\"javascript:alert(1)\"}} links.frameTemplate",
                "{\"limits\":{\"rate\":{\"permits\":5,\"windowSeconds\":0,\"burst\":9}}} limits.rate",
                "{\"limits\":{\"rate\":{\"permits\":5,\"windowSeconds\":1,\"burst\":4}}} limits.rate")) {
            var field = bad.substring(bad.lastIndexOf(' ') + 1);
            var answer = admin.patch(BASE + "/settings", bad.substring(0, bad.lastIndexOf(' ')));
            assertThat(answer.expect(422).path("field").asString()).isEqualTo(field);
        }
    }

    @Test
    void aKeyThatDoesNotExistIsNamed() {
        var admin = server.admin();
        assertThat(admin.patch(BASE + "/settings", "{\"filters\":{\"robots\":true}}")
                        .expect(400)
                        .path("field")
                        .asString())
                .isEqualTo("filters.robots");
        assertThat(admin.patch(BASE + "/settings", "{\"version\":9}")
                        .expect(400)
                        .path("field")
                        .asString())
                .isEqualTo("version");
        assertThat(admin.patch(BASE + "/settings", "{\"filters\":{\"localhost\":null}}")
                        .expect(422)
                        .path("field")
                        .asString())
                .isEqualTo("filters.localhost");
    }

    private ProjectConfig published(Predicate<ProjectConfig> wanted) {
        var newest = Long.toString(PROJECT);
        try (var reader = server.bean(KafkaClients.class).reader("test")) {
            var partition = List.of(new TopicPartition(Topics.PROJECT_CONFIG, 0));
            reader.assign(partition);
            reader.seekToBeginning(partition);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(record -> {
                    var key = new String(record.key(), StandardCharsets.UTF_8);
                    if (record.value() == null) {
                        topic.remove(key);
                    } else if (key.startsWith(newest)) {
                        topic.put(key, new ProjectConfigCodec().decode(record.value()));
                    }
                });
                return topic.containsKey(newest) && wanted.test(topic.get(newest));
            });
        }
        return topic.get(newest);
    }
}
