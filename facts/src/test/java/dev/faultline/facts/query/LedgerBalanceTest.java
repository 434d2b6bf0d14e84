package dev.faultline.facts.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.facts.query.LedgerQuery.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerBalanceTest {
    private static Line line(String outcome, String reason, long quantity) {
        return new Line(outcome, reason, 1, "k", "error", quantity);
    }

    @Test
    void whatEndedIsSubtractedFromWhatWasAccountedFor() {
        var balance = LedgerBalance.of(
                List.of(
                        line("stored", "", 70),
                        line("filtered", "crawler", 5),
                        line("filtered", "localhost", 4),
                        line("rate_limited", "key_rate", 20)),
                100,
                7);
        assertThat(balance.received()).isEqualTo(107);
        assertThat(balance.of(Outcome.FILTERED)).isEqualTo(9);
        assertThat(balance.of(Outcome.INVALID)).isZero();
        assertThat(balance.difference()).isEqualTo(1);
    }

    @Test
    void whatWasNeverReceivedStandsBeside() {
        var balance =
                LedgerBalance.of(List.of(line("client_discard", "queue", 40), line("refused", "no_key", 3)), 0, 0);
        assertThat(balance.difference()).isZero();
        assertThat(balance.of(Outcome.CLIENT_DISCARD)).isEqualTo(40);
    }
}
