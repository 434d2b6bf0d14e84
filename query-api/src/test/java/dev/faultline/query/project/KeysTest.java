package dev.faultline.query.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.core.record.Receipt;
import dev.faultline.core.record.ReceiptCodec;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.facts.schema.FactsSchema;
import dev.faultline.query.harness.QueryServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class KeysTest {
    private static final String PROJECTS = "/api/v1/orgs/faultline/projects";

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @Test
    void aNewProjectHasANumberAPrefixAndAKeyThatWorksAtOnce() {
        var admin = server.admin();
        var made = admin.post(PROJECTS, "{\"name\":\"Shop API\",\"platform\":\"java-spring-boot\"}")
                .expect(200);
        assertThat(made.path("slug").asString()).isEqualTo("shop-api");
        assertThat(made.path("prefix").asString()).isEqualTo("SHOPAPI");
        var key = admin.get(PROJECTS + "/shop-api/keys").expect(200).get(0);
        assertThat(key.path("dsn").asString())
                .isEqualTo("http://" + key.path("publicKey").asString() + "@localhost:9000/"
                        + made.path("id").asLong());
        assertThat(key.path("signature").asString()).isEqualTo("accept");
        admin.post(PROJECTS, "{\"name\":\"Shop API\"}").expect(409);

        // The prefix outlives a new name, and a second project of a similar name gets another.
        assertThat(admin.patch(PROJECTS + "/shop-api", "{\"slug\":\"storefront\"}")
                        .expect(200)
                        .path("prefix")
                        .asString())
                .isEqualTo("SHOPAPI");
        assertThat(admin.post(PROJECTS, "{\"name\":\"Shop API\"}")
                        .expect(200)
                        .path("prefix")
                        .asString())
                .isEqualTo("SHOPAPI2");
        admin.delete(PROJECTS + "/storefront").expect(204);
        admin.get(PROJECTS + "/storefront").expect(404);
        assertThat(admin.get(PROJECTS).expect(200).toString()).doesNotContain("storefront", "canary");
        admin.get(PROJECTS + "/faultline-canary").expect(404);
    }

    @Test
    void aKeyIsRotatedWithAnOverlapAndOnlyOnce() {
        var admin = server.admin();
        var keys = PROJECTS + "/default/keys";
        var rules = """
                {"allowedOrigins":["https://shop.example","*.cdn.example"],"environments":["production"],
                 "rateLimit":{"permits":10,"windowSeconds":60,"burst":20},
                 "categoryLimits":{"session":{"permits":0,"windowSeconds":1,"burst":0}}}""";
        var old = admin.post(keys, "{\"label\":\"web\",\"signature\":\"require\",\"rules\":" + rules + "}")
                .expect(200);
        var rotation = admin.post(keys + "/" + old.path("id").asLong() + "/rotate", "{\"overlapHours\":24}")
                .expect(200);
        var fresh = rotation.path("fresh");
        assertThat(fresh.path("publicKey")).isNotEqualTo(old.path("publicKey"));
        assertThat(fresh.path("rules")).isEqualTo(old.path("rules"));
        assertThat(fresh.path("signature").asString()).isEqualTo("require");
        assertThat(rotation.path("old").path("replacedBy")).isEqualTo(fresh.path("id"));
        assertThat(Instant.parse(rotation.path("old").path("validUntil").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(23)), Instant.now().plus(Duration.ofHours(25)));
        admin.post(keys + "/" + old.path("id").asLong() + "/rotate", "{\"overlapHours\":1}")
                .expect(409);
        admin.post(keys + "/" + fresh.path("id").asLong() + "/rotate", "{\"overlapHours\":-1}")
                .expect(422);

        var changed = admin.patch(keys + "/" + fresh.path("id").asLong(), "{\"active\":false}")
                .expect(200);
        assertThat(changed.path("active").asBoolean()).isFalse();
        assertThat(changed.path("rules")).isEqualTo(old.path("rules"));
        admin.delete(keys + "/" + fresh.path("id").asLong()).expect(204);
    }

    @Test
    void theSecretIsSealedShownOnRequestAndEachLookIsRecorded() {
        var admin = server.admin();
        var keys = PROJECTS + "/default/keys";
        var id = admin.post(keys, "{\"label\":\"server\"}")
                .expect(200)
                .path("id")
                .asLong();
        var secret = admin.post(keys + "/" + id + "/secret", "")
                .expect(200)
                .path("secret")
                .asString();
        assertThat(secret).matches("[0-9a-f]{32}");
        assertThat(server.bean(JdbcClient.class)
                        .sql("select sealed_secret from project_keys where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .startsWith("v1.")
                .doesNotContain(secret);
        assertThat(admin.get(keys).expect(200).toString()).doesNotContain(secret);
        var audit = admin.get("/api/v1/orgs/faultline/audit?q=key.reveal").expect(200);
        assertThat(audit.path("items").get(0).path("targetId").asString()).isEqualTo(Long.toString(id));
        assertThat(audit.toString()).doesNotContain(secret);
        assertThat(server.bean(DsnKeys.class)).isNotNull();
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        var admin = server.admin();
        for (var rules : List.of(
                "{\"allowedOrigins\":[\"https://a.example/path\"],\"environments\":[],\"categoryLimits\":{}}",
                "{\"allowedOrigins\":[\"a b\"],\"environments\":[],\"categoryLimits\":{}}",
                "{\"allowedOrigins\":[],\"environments\":[\" \"],\"categoryLimits\":{}}",
                "{\"allowedOrigins\":[],\"environments\":[],\"categoryLimits\":{\"error\":{\"permits\":-1,\"windowSeconds\":1,\"burst\":1}}}")) {
            admin.post(PROJECTS + "/default/keys", "{\"label\":\"x\",\"rules\":" + rules + "}")
                    .expect(422);
        }
    }

    @Test
    void whatAKeySentIsReadFromTheLedger() {
        new FactsSchema(server.bean(ClickHouseMigrations.class)).migrate();
        var admin = server.admin();
        var made = admin.post(PROJECTS, "{\"name\":\"counted\"}")
                .expect(200)
                .path("id")
                .asLong();
        var key = admin.get(PROJECTS + "/counted/keys")
                .expect(200)
                .get(0)
                .path("publicKey")
                .asString();
        server.bean(ClickHouse.class)
                .execute("INSERT INTO outcomes VALUES (%d, now() - 7000, 'error', 'stored', '', '%s', 5), "
                                .formatted(made, key)
                        + "(%d, now() - 60, 'error', 'rate_limited', 'key', '%s', 2), ".formatted(made, key)
                        + "(%d, now() - 60, 'error', 'client_discard', 'x', '%s', 9), ".formatted(made, key)
                        + "(%d, now() - 60, 'error', 'stored', '', '%s', 9)".formatted(made + 1, key));
        var usage = admin.get(PROJECTS + "/counted/keys/usage").expect(200);
        assertThat(usage.path("available").asBoolean()).isTrue();
        var mine = usage.path("items").get(0);
        assertThat(mine.path("publicKey").asString()).isEqualTo(key);
        assertThat(mine.path("accepted24h")
                        .valueStream()
                        .mapToLong(JsonNode::asLong)
                        .sum())
                .isEqualTo(5);
        assertThat(mine.path("limited24h").get(23).asLong()).isEqualTo(2);
        assertThat(Instant.parse(mine.path("lastUsedAt").asString()))
                .isBetween(Instant.now().minusSeconds(300), Instant.now());
    }

    @Test
    void receiptsAreWhatIngestLeftInRedis() {
        var id =
                server.admin().get(PROJECTS + "/default").expect(200).path("id").asLong();
        var receipt = new Receipt(
                1_700_000_000_000L,
                401,
                "unknown_key",
                "no such key",
                "key",
                null,
                "192.0.2.1",
                "sentry.java/8",
                null,
                List.of(new Receipt.Item("event", 12)));
        server.bean(RedisLink.class)
                .connection()
                .orElseThrow()
                .sync()
                .lpush(Receipt.keyOf(id), new ReceiptCodec().encode(receipt));
        var receipts = server.admin().get(PROJECTS + "/default/receipts").expect(200);
        assertThat(receipts.path("available").asBoolean()).isTrue();
        assertThat(receipts.path("items").get(0).path("code").asString()).isEqualTo("unknown_key");
        assertThat(receipts.path("items").get(0).path("at").asString()).isEqualTo("2023-11-14T22:13:20Z");
    }
}
