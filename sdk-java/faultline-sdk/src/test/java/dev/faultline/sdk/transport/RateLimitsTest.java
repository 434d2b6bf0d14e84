package dev.faultline.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitsTest {
    private static final long NOW = 1_795_160_407_000L;

    private final RateLimits limits = new RateLimits();
    private final FakeTime time = new FakeTime(NOW);

    @Test
    void limitsByCategory() {
        limits.learn(200, "60:transaction;session:key, 5:error:organization:quota", null, time);
        assertThat(limits.isLimited("error", NOW + 4_999)).isTrue();
        assertThat(limits.isLimited("error", NOW + 5_000)).isFalse();
        assertThat(limits.isLimited("session", NOW + 59_000)).isTrue();
        assertThat(limits.isLimited("attachment", NOW)).isFalse();
    }

    @Test
    void noCategoryMeansAllAndThePlainHeaderCountsFor429() {
        limits.learn(429, "10::organization", "9999", time);
        assertThat(limits.isLimited("error", NOW + 9_999)).isTrue();
        assertThat(limits.isLimited("error", NOW + 10_000)).isFalse();
        time.pass(10_000);
        limits.learn(429, null, "30", time);
        assertThat(limits.isLimited("error", NOW + 39_000)).isTrue();
        time.pass(40_000);
        limits.learn(429, null, null, time);
        assertThat(limits.isLimited("error", NOW + 109_000)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "x:error", "NaN:error", ",,,", "-5:error", ":::::"})
    void nonsenseLimitsNothing(String header) {
        limits.learn(200, header, null, time);
        assertThat(limits.isLimited("error", NOW)).isFalse();
    }

    @Test
    void lyingHeadersAreBounded() {
        limits.learn(200, "1e300:error", null, time);
        assertThat(limits.isLimited("error", NOW + 86_400_001)).isFalse();
        StringBuilder many = new StringBuilder("60:c0");
        for (int i = 1; i < 10_000; i++) {
            many.append(";c").append(i);
        }
        limits.learn(200, many.toString(), null, time);
        assertThat(limits.isLimited("c9999", NOW)).isFalse();
    }

    @Test
    void retryAfterMayBeADate() {
        assertThat(RateLimits.retrySeconds("Fri, 20 Nov 2026 07:40:10 GMT", NOW, 1))
                .isEqualTo(3);
        assertThat(RateLimits.retrySeconds("soon", NOW, 7)).isEqualTo(7);
    }

    @Test
    void pausesDoubleUpToFiveMinutesAndStartAgain() {
        Backoff backoff = new Backoff(1000, () -> 0.5);
        assertThat(backoff.afterFailure()).isEqualTo(750);
        assertThat(backoff.afterFailure()).isEqualTo(1500);
        for (int i = 0; i < 100; i++) {
            assertThat(backoff.afterFailure()).isBetween(1L, 300_000L);
        }
        assertThat(backoff.afterFailure()).isEqualTo(225_000);
        backoff.afterSuccess();
        assertThat(backoff.afterFailure()).isEqualTo(750);
    }
}
