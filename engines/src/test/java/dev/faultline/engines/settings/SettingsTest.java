package dev.faultline.engines.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.blobs.BlobSettings;
import dev.faultline.engines.clickhouse.ClickHouseSettings;
import dev.faultline.engines.kafka.KafkaSettings;
import dev.faultline.engines.postgres.PostgresSettings;
import dev.faultline.engines.redis.RedisSettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingsTest {

    private static <T> T bound(String prefix, Class<T> type, Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, type);
    }

    @Test
    void kafkaDefaults() {
        var kafka = bound("faultline.kafka", KafkaSettings.class, Map.of());

        assertThat(kafka.bootstrapServers()).isEqualTo("localhost:9092");
        assertThat(kafka.replication()).isEqualTo((short) 1);
        assertThat(kafka.minInsyncReplicas()).isEqualTo(1);
        assertThat(kafka.partitions()).isEqualTo(4);
        assertThat(kafka.retention()).isEqualTo(Duration.ofHours(72));
        assertThat(kafka.maxBytes()).isNull();
        assertThat(kafka.maxMessageBytes().toMegabytes()).isEqualTo(4);
        assertThat(kafka.linger()).isEqualTo(Duration.ofMillis(2));
        assertThat(kafka.producerBuffer().toMegabytes()).isEqualTo(64);
        assertThat(kafka.deliveryTimeout()).isEqualTo(Duration.ofSeconds(8));
        assertThat(kafka.requestTimeout()).isEqualTo(Duration.ofSeconds(4));
        assertThat(kafka.sessionTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(kafka.properties()).isEmpty();
    }

    @Test
    void aClusterKeepsOneCopyToSpare() {
        var kafka = bound("faultline.kafka", KafkaSettings.class, Map.of("faultline.kafka.replication", "3"));

        assertThat(kafka.minInsyncReplicas()).isEqualTo(2);
    }

    @Test
    void clickHouseDefaults() {
        var clickHouse = bound("faultline.clickhouse", ClickHouseSettings.class, Map.of());

        assertThat(clickHouse.url()).isEqualTo("http://localhost:8123");
        assertThat(clickHouse.username()).isEqualTo("default");
        assertThat(clickHouse.database()).isEqualTo("faultline");
        assertThat(clickHouse.cluster()).isEmpty();
        assertThat(clickHouse.connections()).isEqualTo(24);
        assertThat(clickHouse.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(clickHouse.queryTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(clickHouse.insertTimeout()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void postgresDefaults() {
        var postgres = bound("faultline.postgres", PostgresSettings.class, Map.of());

        assertThat(postgres.url()).isEqualTo("jdbc:postgresql://localhost:5432/faultline");
        assertThat(postgres.username()).isEqualTo("faultline");
        assertThat(postgres.poolSize()).isEqualTo(8);
        assertThat(postgres.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(postgres.statementTimeout()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void redisAndBlobDefaults() {
        var redis = bound("faultline.redis", RedisSettings.class, Map.of());

        assertThat(redis.url()).isEqualTo("redis://localhost:6379");
        assertThat(redis.timeout()).isEqualTo(Duration.ofMillis(250));
        assertThat(redis.reconnectDelay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(redis.queue()).isEqualTo(10_000);
        var blobs = bound("faultline.blobs", BlobSettings.class, Map.of("faultline.blobs.s3.secret-key", "hunter2"));
        assertThat(blobs.folder()).isEqualTo(java.nio.file.Path.of("data/blobs"));
        assertThat(blobs.s3().endpoint()).isNull();
        assertThat(blobs.s3().bucket()).isEqualTo("faultline");
        assertThat(blobs.s3().region()).isEqualTo("us-east-1");
        assertThat(blobs.s3().accessKey()).isEmpty();
        assertThat(blobs.s3().timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(blobs.s3().secretKey().value()).isEqualTo("hunter2");
        assertThat(blobs.toString()).doesNotContain("hunter2");
    }

    @Test
    void passwordsAreBoundAndNeverPrinted() {
        var password = "hunter2";
        var kafka = bound("faultline.kafka", KafkaSettings.class, Map.of("faultline.kafka.password", password));
        var clickHouse = bound(
                "faultline.clickhouse", ClickHouseSettings.class, Map.of("faultline.clickhouse.password", password));
        var postgres =
                bound("faultline.postgres", PostgresSettings.class, Map.of("faultline.postgres.password", password));
        var redis = bound("faultline.redis", RedisSettings.class, Map.of("faultline.redis.password", password));

        assertThat(kafka.password().value()).isEqualTo(password);
        assertThat(clickHouse.password().value()).isEqualTo(password);
        assertThat(postgres.password().value()).isEqualTo(password);
        assertThat(redis.password().value()).isEqualTo(password);
        assertThat(kafka + "" + clickHouse + postgres + redis).doesNotContain(password);
    }
}
