package dev.faultline.engines.redis;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether Redis answers a ping. */
final class RedisHealth implements HealthIndicator {

    private final RedisLink link;

    RedisHealth(RedisLink link) {
        this.link = link;
    }

    @Override
    public Health health() {
        try {
            return link.connection()
                    .map(connection -> Health.up()
                            .withDetail("answer", connection.sync().ping())
                            .build())
                    .orElseGet(() -> down("not connected"));
        } catch (RuntimeException e) {
            return down(e.getClass().getSimpleName());
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
