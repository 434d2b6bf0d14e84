package dev.faultline.processor;

import dev.faultline.processor.consume.LaneReader;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Ready once it has had its share of the partitions, be it none. An engine that goes away later delays the work, it does
 * not take the service out of rotation.
 */
final class ProcessorReadiness implements HealthIndicator {

    private final LaneReader lanes;

    ProcessorReadiness(LaneReader lanes) {
        this.lanes = lanes;
    }

    @Override
    public Health health() {
        return lanes.isReady()
                ? Health.up().build()
                : Health.outOfService()
                        .withDetail("reason", "no partitions are assigned yet")
                        .build();
    }
}
