package dev.faultline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.event.EventId;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.processor.testing.House;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kafka is wiped while the stores stay: its offsets begin at 0 again, and what is stored counts on. */
@Tag("slow")
@ExtendWith(Engines.class)
class ReplacedLogTest {

    @Test
    void aNewLogIsReadFromItsBeginningAndNothingCountsTwice(Engines engines) {
        try (var house = new House(engines)) {
            house.project(1);
            house.start("first");
            var first = send(house, 40);
            awaitEvents(house, 40);
            var before = house.postgres()
                    .sql("select coalesce(max(next_offset), 0) from partition_heads where topic = 'ingest.errors'")
                    .query(Long.class)
                    .single();
            assertThat(before).isEqualTo(40);

            // While nobody reads: the new log is shorter than what was read of the old one.
            house.stop();
            house.wipeKafka();
            house.project(1);
            first.subList(0, 10).forEach(id -> resend(house, id));
            var second = send(house, 15);
            house.start("second");
            awaitOutcomes(house, 65);
            assertThat(house.number("count()) FROM events")).isEqualTo(55);

            // Under a running processor.
            house.wipeKafka();
            second.subList(0, 5).forEach(id -> resend(house, id));
            send(house, 20);
            awaitOutcomes(house, 90);
            assertThat(house.number("count()) FROM events")).isEqualTo(75);
            assertThat(house.number("uniqExact(event_id)) FROM events")).isEqualTo(75);
            assertThat(house.number("sum(events)) FROM hash_totals")).isEqualTo(75);
            assertThat(house.number("sum(quantity)) FROM outcomes WHERE outcome = 'duplicate'"))
                    .isEqualTo(15);
            assertThat(house.number("sum(quantity)) FROM received")).isEqualTo(90);
        }
    }

    private static List<EventId> send(House house, int count) {
        var ids = new ArrayList<EventId>();
        for (var i = 0; i < count; i++) {
            var id = House.newId();
            ids.add(id);
            house.event(1, id, event(id));
        }
        return ids;
    }

    private static void resend(House house, EventId id) {
        house.event(1, id, event(id));
    }

    // A resend states the same time again, as SDKs do.
    private static String event(EventId id) {
        return House.error(id, "Wiped", "gone", "wipe").replaceAll("\"timestamp\":\\d+", "\"timestamp\":" + START);
    }

    private static final long START = System.currentTimeMillis() / 1_000;

    private static void awaitEvents(House house, long count) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> house.number("count()) FROM events") >= count);
        awaitOutcomes(house, count);
    }

    private static void awaitOutcomes(House house, long count) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                // Tables of a batch are filled one beside the other: only a closed batch is whole.
                .until(() -> house.number("sum(quantity)) FROM outcomes") >= count
                        && house.postgres()
                                        .sql("select count(*) from batches where state = 'open'")
                                        .query(Long.class)
                                        .single()
                                == 0);
    }
}
