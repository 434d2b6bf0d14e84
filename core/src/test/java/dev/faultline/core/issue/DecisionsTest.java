package dev.faultline.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples of docs/semantics.md. */
class DecisionsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aSteadyIssueEscalatesFarAboveItsUsualRate() {
        var steady = Collections.nCopies(168, 100L);
        assertThat(new Escalation(steady, 0).threshold()).isEqualTo(300);
        assertThat(new Escalation(steady, 300).escalates()).isFalse();
        assertThat(new Escalation(steady, 301).escalates()).isTrue();
    }

    @Test
    void aRareIssueNeedsTwentyEventsAndAPast() {
        var silent = Collections.nCopies(168, 0L);
        assertThat(new Escalation(silent, 20).escalates()).isFalse();
        assertThat(new Escalation(silent, 21).escalates()).isTrue();
        assertThat(new Escalation(List.of(0L, 0L, 1L), 1_000).escalates()).isFalse();
    }

    @Test
    void whatItDoesEveryNightIsItsOwn() {
        var nightly = new java.util.ArrayList<Long>();
        for (var hour = 0; hour < 168; hour++) {
            nightly.add(hour % 12 == 2 ? 900L : 10L);
        }
        assertThat(new Escalation(nightly, 900).escalates()).isFalse();
        assertThat(new Escalation(nightly, 1_000).escalates()).isTrue();
    }

    @Test
    void theFirstConditionThatComesTrueEndsAnArchive() {
        var condition = new ArchiveCondition(NOON, 100L, 10L, true);
        assertThat(condition.endedBy(new ArchiveCondition.Since(NOON.minusSeconds(1), 99, 9, false)))
                .isNull();
        assertThat(condition.endedBy(new ArchiveCondition.Since(NOON, 0, 0, false)))
                .isEqualTo("the time is over");
        assertThat(condition.endedBy(new ArchiveCondition.Since(NOON.minusSeconds(1), 100, 0, false)))
                .isEqualTo("it happened 100 times since it was archived");
        assertThat(condition.endedBy(new ArchiveCondition.Since(NOON.minusSeconds(1), 0, 10, false)))
                .isEqualTo("it hit 10 people since it was archived");
        assertThat(condition.endedBy(new ArchiveCondition.Since(NOON.minusSeconds(1), 0, 0, true)))
                .isEqualTo("it grows far beyond its own past");
        assertThat(new ArchiveCondition(null, null, null, false)
                        .endedBy(new ArchiveCondition.Since(NOON, 1_000_000, 1_000_000, true)))
                .isNull();
    }
}
