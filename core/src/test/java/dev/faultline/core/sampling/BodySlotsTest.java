package dev.faultline.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.EventId;
import dev.faultline.core.sampling.BodySlots.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySlotsTest {
    private final Random random = new Random(7);

    @Test
    void theFirstFiftyAreKeptForEver() {
        var kept = offer(100_000, 1_000, index -> 1L);
        for (var i = 0; i < BodySlots.FIRST; i++) {
            assertThat(kept.get(i)).isEqualTo(i);
        }
    }

    @Test
    void neverMoreThanTwoHundredHoweverManyCome() {
        var kept = offer(200_000, 777, index -> (long) index % 1_000);
        assertThat(kept).hasSizeLessThanOrEqualTo(BodySlots.SLOTS);
        assertThat(kept.keySet()).allMatch(slot -> slot >= 0 && slot < BodySlots.SLOTS);
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "2, 40", "1000, 10000"})
    void theNewestTwentySlotsHoldNewBodies(int batchSize, int back) {
        var total = 100_000;
        var kept = offer(total, batchSize, index -> 1L);
        var newest = IntStream.range(BodySlots.FIRST, BodySlots.FIRST + BodySlots.NEWEST)
                .mapToObj(kept::get)
                .toList();
        assertThat(newest).doesNotHaveDuplicates().allMatch(index -> index >= total - back);
    }

    @Test
    void theNewestOfAFloodHasABody() {
        var kept = offer(50_000, 5_000, index -> 1L);
        assertThat(kept.values()).contains(49_999, 49_998);
    }

    @Test
    void aHashThatManySendWritesFewBodiesPerBatch() {
        var slots = BodySlots.empty();
        var built = 0;
        for (var second = 0; second < 200; second++) {
            var batch =
                    IntStream.range(0, 50).mapToObj(i -> new Candidate(id(), 1)).toList();
            var choice = slots.choose(batch);
            built += choice.bodies().size();
            slots = choice.after();
        }
        // 50 first, 100 to fill the sample, then two newest a second and one drawn at most.
        assertThat(built).isBetween(150 + 197 * 2, 150 + 197 * 3);
    }

    @Test
    void theReservoirIsFairOverTime() {
        var early = 0;
        var late = 0;
        for (var run = 0; run < 40; run++) {
            for (var entry : offer(10_050, 1, index -> 1L).entrySet()) {
                if (entry.getKey() >= 70 && entry.getKey() < 170) {
                    if (entry.getValue() < 5_050) {
                        early++;
                    } else {
                        late++;
                    }
                }
            }
        }
        // 4,000 draws: three standard deviations of a fair coin are 95.
        assertThat(early).isBetween(1_905, 2_095);
        assertThat(late).isBetween(1_905, 2_095);
    }

    @Test
    void theSampleOfABusyHashIsFullAndRenewsItself() {
        var sample = offer(10_050, 50, index -> 1L).entrySet().stream()
                .filter(entry -> entry.getKey() >= 70 && entry.getKey() < 170)
                .toList();
        assertThat(sample).hasSize(BodySlots.RESERVOIR);
        // Some 200 seconds with one draw each at most, over 100 places: few of the first hundred are left.
        assertThat(sample).filteredOn(entry -> entry.getValue() < 150).hasSizeLessThan(40);
    }

    @Test
    void eachOfTheNewestThirtyPairsHasABody() {
        var pairs = new HashMap<Integer, Long>();
        var kept = offer(20_000, 100, index -> {
            var pair = index < 10_000 ? 1L : 2L + (index - 10_000) / 200;
            pairs.put(index, pair);
            return pair;
        });
        var newestPairs = IntStream.range(0, 30).mapToObj(i -> 51L - i).toList();
        var pairsKept = kept.values().stream().map(pairs::get).toList();
        assertThat(pairsKept).containsAll(newestPairs);
    }

    @Test
    void aFloodInOneBatchBuildsFewBodies() {
        var batch =
                IntStream.range(0, 50_000).mapToObj(i -> new Candidate(id(), 1)).toList();
        assertThat(BodySlots.empty().choose(batch).bodies()).hasSizeLessThanOrEqualTo(BodySlots.SLOTS);
    }

    @Test
    void aRepeatedBatchChoosesTheSame() {
        var before = BodySlots.empty()
                .choose(IntStream.range(0, 400)
                        .mapToObj(i -> new Candidate(id(), i % 3))
                        .toList())
                .after();
        var batch = IntStream.range(0, 500)
                .mapToObj(i -> new Candidate(id(), i % 7))
                .toList();
        assertThat(before.choose(batch)).isEqualTo(before.choose(batch));
    }

    private Map<Integer, Integer> offer(int events, int batchSize, java.util.function.IntFunction<Long> pair) {
        var kept = new HashMap<Integer, Integer>();
        var slots = BodySlots.empty();
        for (var start = 0; start < events; start += batchSize) {
            List<Candidate> batch = new ArrayList<>();
            for (var i = start; i < Math.min(events, start + batchSize); i++) {
                batch.add(new Candidate(id(), pair.apply(i)));
            }
            var choice = slots.choose(batch);
            for (var entry : choice.bodies().entrySet()) {
                kept.put(entry.getKey(), start + entry.getValue());
            }
            slots = choice.after();
        }
        assertThat(slots.offered()).isEqualTo(events);
        return kept;
    }

    private EventId id() {
        return new EventId(random.nextLong(), random.nextLong());
    }
}
