package dev.faultline.engines.postgres;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether PostgreSQL answers a query. */
final class PostgresHealth implements HealthIndicator {

    private final JdbcClient jdbc;

    PostgresHealth(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        try {
            var version = jdbc.sql("show server_version").query(String.class).single();
            return Health.up().withDetail("version", version).build();
        } catch (DataAccessException e) {
            return Health.down().withDetail("reason", "no connection").build();
        }
    }
}
