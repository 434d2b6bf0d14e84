package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentThrowablesTest {
    private final RecentThrowables recent = new RecentThrowables();

    @Test
    void aWrapperIsTheErrorInsideIt() {
        Exception cause = new Exception("cause");
        recent.add(cause, "id");
        assertThat(recent.eventOf(cause)).isEqualTo("id");
        assertThat(recent.eventOf(new IllegalStateException(new RuntimeException(cause))))
                .isEqualTo("id");
        assertThat(recent.eventOf(new Exception("cause"))).isNull();
    }

    @Test
    void aCircleOfCausesEnds() {
        Exception a = new Exception();
        Exception b = new Exception(a);
        a.initCause(b);
        assertThat(recent.eventOf(b)).isNull();
    }

    @Test
    void theOldestIsForgotten() {
        Exception first = new Exception();
        recent.add(first, "first");
        for (int i = 0; i < 64; i++) {
            recent.add(new Exception(), "later");
        }
        assertThat(recent.eventOf(first)).isNull();
    }
}
