package dev.faultline.core.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.project.RateLimit;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
    private static final RateLimit LIMIT = new RateLimit(1_000, 1, 5_000);

    @Test
    void aFloodGetsTheBurstAndThenTheRate() {
        var bucket = new TokenBucket(LIMIT, 5_000, 0);
        var accepted = 0;
        for (var i = 0; i < 20_000; i++) {
            accepted += bucket.take(1, TimeUnit.MICROSECONDS.toNanos(100L * i)) ? 1 : 0;
        }
        assertThat(accepted).isBetween(6_999, 7_001);
    }

    @Test
    void thePauseBringsTheBurstBackAndNoMore() {
        var bucket = new TokenBucket(LIMIT, 0, 0);
        assertThat(bucket.take(5_000, TimeUnit.SECONDS.toNanos(10))).isTrue();
        assertThat(bucket.take(1, TimeUnit.SECONDS.toNanos(10))).isFalse();
    }

    @Test
    void itTellsWhenToComeBack() {
        var bucket = new TokenBucket(new RateLimit(6, 60, 6), 0, 0);
        assertThat(bucket.nanosUntil(1, 0)).isBetween(TimeUnit.SECONDS.toNanos(10), TimeUnit.SECONDS.toNanos(10) + 99);
        assertThat(bucket.nanosUntil(100, 0))
                .as("more than fits is waited for as far as it fits")
                .isBetween(TimeUnit.SECONDS.toNanos(60), TimeUnit.SECONDS.toNanos(60) + 99);
    }

    @Test
    void aShareIsThatPartOfRateAndBurst() {
        var third = new TokenBucket(LIMIT, 1.0 / 3, 5_000, 0);
        assertThat(third.take(1_666, 0)).isTrue();
        assertThat(third.take(1, 0)).isFalse();
        assertThat(third.take(333, TimeUnit.SECONDS.toNanos(1))).isTrue();
        assertThat(third.take(1, TimeUnit.SECONDS.toNanos(1))).isFalse();
    }

    @Test
    void aClockThatStandsStillOrGoesBackAddsNothing() {
        var bucket = new TokenBucket(LIMIT, 1, 1_000);
        assertThat(bucket.take(1, 1_000)).isTrue();
        assertThat(bucket.take(1, 0)).isFalse();
        bucket.giveBack(1);
        assertThat(bucket.take(1, 0)).isTrue();
    }
}
