package dev.faultline.ingest;

import dev.faultline.ingest.keys.KeySnapshot;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready once the key snapshot is loaded, which also proves that Kafka was reached. A Kafka that goes away later degrades
 * the answers, it does not take the service out of rotation.
 */
final class IngestReadiness implements HealthIndicator {
    private final KeySnapshot snapshot;

    IngestReadiness(KeySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public Health health() {
        return snapshot.isLoaded()
                ? Health.up().withDetail("projects", snapshot.projects().size()).build()
                : Health.outOfService()
                        .withDetail("reason", "the keys are not loaded yet")
                        .build();
    }
}
