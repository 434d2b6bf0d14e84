package dev.faultline.embedded.supervisor.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final Backoff backoff = new Backoff(new Random(1));

    @Test
    void pausesGrowAndThenEnd() {
        Duration last = Duration.ZERO;
        for (int death = 0; death < 8; death++) {
            Duration pause = backoff.afterDeath(NOW).orElseThrow();
            assertThat(pause).isGreaterThan(last).isLessThan(Duration.ofSeconds(25));
            last = pause;
        }
        assertThat(backoff.afterDeath(NOW)).isEmpty();
    }

    @Test
    void deathsLongAgoAreForgiven() {
        for (int death = 0; death < 20; death++) {
            Instant later = NOW.plus(Duration.ofMinutes(6L * death));
            assertThat(backoff.afterDeath(later).orElseThrow()).isLessThan(Duration.ofMillis(200));
        }
    }
}
