package dev.faultline.catalog.bootstrap;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready until the tables stand and the first contents are in them. */
final class CatalogHealth implements HealthIndicator {
    private final CatalogStart start;

    CatalogHealth(CatalogStart start) {
        this.start = start;
    }

    @Override
    public Health health() {
        return start.done()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "waiting for PostgreSQL")
                        .build();
    }
}
