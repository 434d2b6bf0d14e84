package dev.faultline.query.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private final Freshness freshness = new Freshness(nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void nothingIsClaimedBeforeTheFirstCanary() {
        assertThat(freshness.view()).isEqualTo(new FreshnessView(null, null, false));
    }

    @Test
    void theMomentIsThatOfTheNewestVisibleCanaryAndNeverGoesBack() {
        freshness.reached(NOON);
        freshness.reached(NOON.minusSeconds(5));
        assertThat(freshness.asOf()).isEqualTo(NOON);
    }

    @Test
    void aCanaryThatStaysUnseenMakesItLateHoweverManyFollow() {
        freshness.thrown(nanos.get());
        pass(Freshness.PATIENCE);
        assertThat(freshness.view().late()).isFalse();
        freshness.thrown(nanos.get());
        pass(Duration.ofMillis(1));
        assertThat(freshness.view().late()).isTrue();
        freshness.seen(Duration.ofMillis(900));
        assertThat(freshness.view()).isEqualTo(new FreshnessView(null, 900L, false));
    }

    @Test
    void aRefusedCanaryIsLateAtOnce() {
        freshness.refused();
        assertThat(freshness.view().late()).isTrue();
        freshness.thrown(nanos.get());
        assertThat(freshness.view().late()).isFalse();
    }
}
