package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.SdkNumbers;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Always up: an application whose reports wait is well, and must not be taken out of service. */
final class FaultlineHealthIndicator implements HealthIndicator {
    private final SdkNumbers numbers;

    FaultlineHealthIndicator(SdkNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Health health() {
        return Health.up().withDetails(numbers.details()).build();
    }
}
