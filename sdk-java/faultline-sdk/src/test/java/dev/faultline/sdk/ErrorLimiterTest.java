package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorLimiterTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final ErrorLimiter limiter = new ErrorLimiter(3, nanos::get);

    private long admitted(String type, int tries) {
        return IntStream.range(0, tries).filter(i -> limiter.admits(type)).count();
    }

    @Test
    void eachTypeHasItsOwnMinute() {
        assertThat(admitted("a", 10)).isEqualTo(3);
        assertThat(admitted("b", 10)).isEqualTo(3);
        nanos.addAndGet(60_000_000_000L);
        assertThat(admitted("a", 10)).isEqualTo(3);
    }

    @Test
    void aFloodOfTypesSharesTheRest() {
        assertThat(IntStream.range(0, 5000)
                        .filter(i -> limiter.admits("type" + i))
                        .count())
                .isEqualTo(1003);
    }
}
