package dev.faultline.embedded.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.testcontainers.clickhouse.ClickHouseContainer;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The four engines as containers, of the same versions the product carries. */
final class Containers {
    private static final int REDIS_PORT = 6379;

    private Containers() {}

    static EngineHost.Services start() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18").withDatabaseName("faultline");
        ClickHouseContainer clickhouse = new ClickHouseContainer("clickhouse/clickhouse-server:26.7");
        GenericContainer<?> redis = new GenericContainer<>("redis:7-alpine")
                .withExposedPorts(REDIS_PORT)
                .withCommand("redis-server", "--databases", "256", "--requirepass", "faultline");
        List<Startable> all = List.of(kafka, postgres, clickhouse, redis);
        Startables.deepStart(all).join();

        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("faultline.kafka.bootstrap-servers", kafka.getBootstrapServers());
        properties.put("faultline.postgres.url", postgres.getJdbcUrl());
        properties.put("faultline.postgres.username", postgres.getUsername());
        properties.put("faultline.postgres.password", postgres.getPassword());
        properties.put("faultline.clickhouse.url", clickhouse.getHttpUrl());
        properties.put("faultline.clickhouse.username", clickhouse.getUsername());
        properties.put("faultline.clickhouse.password", clickhouse.getPassword());
        properties.put(
                "faultline.redis.url", "redis://" + redis.getHost() + ":" + redis.getMappedPort(REDIS_PORT) + "/0");
        properties.put("faultline.redis.username", "");
        properties.put("faultline.redis.password", "faultline");
        return new EngineHost.Services(properties, () -> all.forEach(Startable::stop));
    }
}
