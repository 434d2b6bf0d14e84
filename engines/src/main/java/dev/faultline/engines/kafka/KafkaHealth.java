package dev.faultline.engines.kafka;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the brokers answer; keeps one admin connection, made on first use. */
public final class KafkaHealth implements HealthIndicator, AutoCloseable {

    private static final long PATIENCE_MS = 2000;

    private final Admin admin;

    KafkaHealth(KafkaClients clients) {
        this.admin = clients.admin("health");
    }

    @Override
    public Health health() {
        try {
            var nodes = admin.describeCluster().nodes().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return Health.up().withDetail("brokers", nodes.size()).build();
        } catch (ExecutionException | TimeoutException e) {
            return Health.down().withDetail("reason", "no broker answers").build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
