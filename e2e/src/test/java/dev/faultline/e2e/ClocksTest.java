package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Senders whose clocks are wrong: their events are stored where they arrived, in the order in which they happened. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class ClocksTest {
    @Test
    void clocksHoursAndYearsOffEndInTodaysPartitionInTheirOrder(Product product) throws Exception {
        var stores = new Stores(product);
        try (var project = OwnProject.make(product, "clocks")) {
            var id = project.id();
            // Old days in the table, so that a query has something to leave out.
            stores.clickHouse(
                    "INSERT INTO faultline.events (project_id, hash, received_at, timestamp, event_id, retention)"
                            + " SELECT " + id
                            + ", 77, now64(3) - toIntervalDay(3 + number % 20) AS received_at, received_at,"
                            + " generateUUIDv4(number), 90 FROM numbers(200)");
            var envelopes = new ArrayList<String>();
            var tag = UUID.randomUUID().toString();
            var order = 0;
            for (var off : List.of(
                    Duration.ofHours(-2), Duration.ofHours(2), Duration.ofDays(-3_650), Duration.ofDays(3_650))) {
                // Two events of one sender, ten seconds apart on its clock; what it sends says what its clock shows.
                var clock = Instant.now().plus(off);
                envelopes.add(envelope(tag, order++, clock.minusSeconds(20), clock));
                envelopes.add(envelope(tag, order++, clock.minusSeconds(10), clock));
            }
            for (var envelope : envelopes) {
                assertThat(project.send(envelope)).isEqualTo(200);
            }
            var mine = " FROM faultline.events WHERE project_id = " + id + " AND tags['clocks'] = '" + tag + "'";
            Awaitility.await("all are stored")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> stores.clickHouse("SELECT count()" + mine).equals("8"));

            assertThat(stores.clickHouse(
                            "SELECT countIf(abs(dateDiff('second', timestamp, received_at)) <= 60)" + mine))
                    .isEqualTo("8");
            assertThat(stores.clickHouse(
                            "SELECT countIf(a < b) FROM (SELECT argMin(timestamp, toUInt8(tags['order'])) AS a,"
                                    + " argMax(timestamp, toUInt8(tags['order'])) AS b" + mine
                                    + " GROUP BY intDiv(toUInt8(tags['order']), 2))"))
                    .isEqualTo("4");
            assertThat(Integer.parseInt(stores.clickHouse("SELECT uniqExact(_partition_id)" + mine)))
                    .isLessThanOrEqualTo(2);
            var all = stores.clickHouse(
                    "SELECT uniqExact(partition) FROM system.parts WHERE database = 'faultline' AND table = 'events' AND active");
            assertThat(Integer.parseInt(all)).isGreaterThan(15);
            var hour = "project_id = " + id + " AND received_at >= now() - toIntervalHour(1)";
            var read = stores.clickHouse(
                    "SELECT parts FROM (EXPLAIN ESTIMATE SELECT count(), max(message) FROM faultline.events WHERE "
                            + hour + ")");
            var newest = stores.clickHouse(
                    "SELECT count() FROM system.parts WHERE database = 'faultline' AND table = 'events'"
                            + " AND active AND max_time >= now() - toIntervalDay(2)");
            assertThat(Integer.parseInt(read)).isBetween(1, Integer.parseInt(newest));
        }
    }

    private static String envelope(String tag, int order, Instant happened, Instant sent) {
        var id = UUID.randomUUID().toString().replace("-", "");
        var event =
                "{\"event_id\":\"%s\",\"timestamp\":\"%s\",\"message\":\"clock\",\"tags\":{\"clocks\":\"%s\",\"order\":\"%d\"}}"
                        .formatted(id, happened, tag, order);
        return "{\"event_id\":\"%s\",\"sent_at\":\"%s\"}\n{\"type\":\"event\"}\n%s\n".formatted(id, sent, event);
    }
}
