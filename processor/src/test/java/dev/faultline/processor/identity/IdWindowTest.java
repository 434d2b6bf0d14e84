package dev.faultline.processor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.EventId;
import dev.faultline.facts.write.RecordPosition;
import dev.faultline.facts.write.StoredIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdWindowTest {

    private static final String LANE = "ingest.errors";
    private static final String OVERFLOW = "ingest.errors.overflow";
    private static final long MINUTE = 29_000_000;

    /** More than make a minute worth holding. */
    private static final int MANY = 20;

    private final Table table = new Table();
    private final IdWindow window = new IdWindow(table);

    @Test
    void anIdCountsOnceInItsBatchInOpenBatchesAndWhenStored() {
        assertThat(window.repeats("a", List.of(asked(LANE, 1, 1), asked(LANE, 2, 1)), false))
                .containsExactly(false, true);
        assertThat(window.repeats("b", List.of(asked(OVERFLOW, 1, 1)), false)).containsExactly(true);
        table.store(LANE, 1, 1);
        window.stored("a");
        assertThat(window.repeats("c", List.of(asked(LANE, 3, 1)), false)).containsExactly(true);
    }

    @Test
    void aHeldMinuteKnowsWhatWasStoredSince() {
        window.repeats("a", batch(LANE, 1, 100), false);
        window.stored("a");
        assertThat(window.repeats("b", List.of(asked(LANE, 50, 100)), false)).containsExactly(true);
        assertThat(table.minutesRead).isEqualTo(1);
    }

    @Test
    void aBatchThatIsMadeAgainDoesNotMeetItself() {
        assertThat(window.repeats("a", batch(LANE, 1, 100), false)).containsOnly(false);
        assertThat(window.repeats("a", batch(LANE, 1, 100), true)).containsOnly(false);
        table.store(LANE, 1, 100);
        assertThat(window.repeats("a", List.of(asked(LANE, 1, 100)), true)).containsExactly(false);
    }

    @Test
    void whatABatchHeldIsFreeOnceItIsAbandoned() {
        window.repeats("a", List.of(asked(LANE, 1, 1)), false);
        window.abandoned("a");
        assertThat(window.repeats("b", List.of(asked(OVERFLOW, 1, 1)), false)).containsExactly(false);
    }

    /** The rows of the first try look like somebody else's to the partition beside it, which may read the minute first. */
    @Test
    void aMinuteReadForTheOverflowDoesNotHideABatchThatIsMadeAgain() {
        table.store(LANE, 7, 1);
        assertThat(window.repeats("overflow", batch(OVERFLOW, 1, 500), false)).containsOnly(false);
        assertThat(window.repeats("again", List.of(asked(LANE, 7, 1)), true)).containsExactly(false);
        window.stored("again");
        assertThat(window.repeats("more", List.of(asked(OVERFLOW, 90, 1)), false))
                .containsExactly(true);
    }

    private static List<IdWindow.Asked> batch(String lane, long offset, long firstId) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> asked(lane, offset + i, firstId + i))
                .toList();
    }

    private static IdWindow.Asked asked(String lane, long offset, long id) {
        return new IdWindow.Asked(key(id), position(lane, offset));
    }

    private static StoredIds.Key key(long id) {
        return new StoredIds.Key(1, MINUTE, new EventId(1, id));
    }

    private static RecordPosition position(String lane, long offset) {
        return new RecordPosition(lane, 0, offset, 0);
    }

    /** What is stored, in memory. */
    private static final class Table implements StoredIds {
        private final List<Stored> rows = new ArrayList<>();
        private int minutesRead;

        void store(String lane, long offset, long id) {
            rows.add(new Stored(key(id), position(lane, offset)));
        }

        @Override
        public List<Stored> ofMinute(long projectId, long minute, int limit) {
            minutesRead++;
            return rows.stream().filter(row -> row.key().minute() == minute).toList();
        }

        @Override
        public List<Stored> find(Collection<Key> keys) {
            return rows.stream().filter(row -> keys.contains(row.key())).toList();
        }
    }
}
