package dev.faultline.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The worked examples of docs/semantics.md. */
class FormulasTest {
    @Test
    void trendingOfABurst() {
        var burst = new Trending(200, 30, 40, 48);
        assertThat(burst.score()).isCloseTo(211.2, within(0.1));
    }

    @Test
    void aSteadyFloodIsBelowASmallBurst() {
        var flood = new Trending(1_000, 3_000, 50, 2_000);
        var burst = new Trending(60, 0, 10, 1);
        assertThat(burst.score()).isGreaterThan(flood.score());
    }

    @Test
    void twoEventsMoreAreNoTrendAndSilenceIsZero() {
        assertThat(new Trending(2, 0, 0, 1_000).score()).isLessThan(2);
        assertThat(new Trending(0, 500, 20, 0).score()).isLessThan(1);
        assertThat(new Trending(0, 0, 0, 0).score()).isZero();
    }

    @Test
    void priorityAddsUp() {
        var score = new PriorityScore("error", true, 0.02, "regressed", 2);
        assertThat(score.points()).isEqualTo(15 + 15 + 30 + 15 + 5);
        assertThat(score.word()).isEqualTo("high");
        assertThat(score.reasons()).hasSize(5);
        assertThat(new PriorityScore("error", false, 0.0001, "new", 1).word()).isEqualTo("medium");
        assertThat(new PriorityScore("info", false, 0.0001, "ongoing", 1).word())
                .isEqualTo("low");
    }

    @Test
    void aValueStandsOutOnlyWhenItIsNoChance() {
        assertThat(new TagLift(80, 100, 1_000, 10_000).standsOut()).isTrue();
        assertThat(new TagLift(80, 100, 1_000, 10_000).lift()).isCloseTo(8.0, within(0.1));
        assertThat(new TagLift(4, 5, 1_000, 10_000).standsOut()).isFalse();
        assertThat(new TagLift(11, 100, 1_000, 10_000).standsOut()).isFalse();
        assertThat(new TagLift(99, 100, 9_900, 10_000).standsOut()).isFalse();
        assertThat(new TagLift(50, 100, 0, 0).standsOut()).isFalse();
    }
}
