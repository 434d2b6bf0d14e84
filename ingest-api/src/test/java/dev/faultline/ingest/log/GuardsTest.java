package dev.faultline.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nothing is taken, and that it is taken again by itself. */
class GuardsTest {
    private final KeySnapshot snapshot = new KeySnapshot((key, text) -> null);
    private final MemoryBudget budget = new MemoryBudget(1_000);
    private final LogPresence presence = new LogPresence();
    private final ServerGates gates = new ServerGates(snapshot, budget, presence);

    @Test
    void beforeTheKeysAreKnownNothingIsTaken() {
        assertRefused(Refusal.NOT_READY);
        snapshot.markLoaded();
        assertThatCode(gates::check).doesNotThrowAnyException();
    }

    @Test
    void memoryThatIsNearlySpentClosesTheDoorsUntilItIsGivenBack() {
        snapshot.markLoaded();
        try (var lease = budget.open()) {
            lease.claim(950);
            assertRefused(Refusal.OVERLOADED);
            assertThatThrownBy(() -> lease.claim(51)).isInstanceOf(RefusedException.class);
            lease.giveBack(100);
            assertThatCode(gates::check).doesNotThrowAnyException();
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void aFullDiskClosesTheDoorsUntilThereIsRoomAgain() {
        snapshot.markLoaded();
        var free = new AtomicLong(99);
        var guard = new DiskGuard(Path.of("."), 100, gates, folder -> free.get());
        guard.look();
        assertRefused(Refusal.DISK_NEARLY_FULL);
        free.set(110);
        guard.look();
        assertRefused(Refusal.DISK_NEARLY_FULL);
        free.set(121);
        guard.look();
        assertThatCode(gates::check).doesNotThrowAnyException();
    }

    @Test
    void aLogThatIsAwayIsAskedAgainOnceASecondAndNotMore() {
        snapshot.markLoaded();
        assertThat(presence.failed()).isTrue();
        assertThat(presence.failed()).as("only the first failure is news").isFalse();
        assertRefused(Refusal.LOG_AWAY);
        assertThatThrownBy(presence::refuseWhileAway).isInstanceOf(RefusedException.class);
        presence.answered();
        assertThatCode(gates::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        // start, end, processed, bytes, max, young, danger
        "0, 1000, 1000, 5000, 1000, 1000, false",
        "0, 1000, 900, 5000, 1000, 0, false",
        "0, 1000, 100, 950, 1000, 0, false",
        "0, 1000, 0, 950, 1000, 0, true",
        "500, 1000, 0, 950, 1000, 500, true",
        "0, 1000, 0, 950, -1, 0, false",
        "0, 1000, 300, 10, 1000, 301, true",
        "0, 1000, 301, 10, 1000, 301, false",
        "0, 0, 0, 0, 1000, 0, false"
    })
    void theLogIsInDangerWhenItWouldForgetWhatIsNotProcessed(
            long start, long end, long processed, long bytes, long maxBytes, long young, boolean danger) {
        assertThat(new LogPosition(start, end, processed, bytes, maxBytes, young).isInDanger())
                .isEqualTo(danger);
    }

    private void assertRefused(Refusal refusal) {
        assertThatThrownBy(gates::check)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal));
    }
}
