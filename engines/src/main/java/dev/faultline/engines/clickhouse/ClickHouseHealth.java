package dev.faultline.engines.clickhouse;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether ClickHouse answers a query. */
final class ClickHouseHealth implements HealthIndicator {

    private final ClickHouse clickHouse;

    ClickHouseHealth(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    @Override
    public Health health() {
        try {
            var version = clickHouse.first("SELECT version() AS version", Map.of(), row -> row.getString("version"));
            return Health.up().withDetail("version", String.valueOf(version)).build();
        } catch (ClickHouseUnavailableException | ClickHouseRefusedException e) {
            return Health.down().withDetail("reason", "no answer").build();
        }
    }
}
