package dev.faultline.facts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows leave by whole partitions, each class in its own time; what is kept for ever stays. */
@ExtendWith(Engines.class)
class RetentionTest {

    private static ClickHouse clickHouse;

    @BeforeAll
    static void migrate(Engines engines) {
        clickHouse = Tables.migrated(engines);
    }

    @AfterAll
    static void close() {
        clickHouse.close();
    }

    @Test
    void aDayLeavesItsClassAsAWholeAndTheOthersStay() {
        // Inserted with merges held back, or the engine would drop what is old before anybody has seen it.
        clickHouse.execute("SYSTEM STOP TTL MERGES events");
        for (var retention : List.of(7, 30, 90)) {
            for (var daysAgo : List.of(0, 6, 9, 40)) {
                clickHouse.execute("INSERT INTO events (project_id, hash, received_at, event_id, retention)"
                        + " SELECT 1, " + retention + ", now64(3) - toIntervalDay(" + daysAgo + "), generateUUIDv4(), "
                        + retention + " FROM numbers(10)");
            }
        }
        assertThat(number("SELECT count() FROM events")).isEqualTo(120);
        clickHouse.execute("SYSTEM START TTL MERGES events");

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clickHouse.execute("OPTIMIZE TABLE events FINAL");
            return number("SELECT count() FROM events") == 20 + 30 + 40;
        });

        assertThat(ages(7)).containsExactly(0L, 6L);
        assertThat(ages(30)).containsExactly(0L, 6L, 9L);
        assertThat(ages(90)).containsExactly(0L, 6L, 9L, 40L);
        assertThat(number("SELECT countDistinct(partition) FROM system.parts WHERE database = currentDatabase()"
                        + " AND table = 'events' AND active AND rows > 0"))
                .as("a partition for each class and day")
                .isEqualTo(9);
        assertThat(number("SELECT sum(events) FROM hash_totals")).as("for ever").isEqualTo(120);
    }

    @Test
    void noTableRewritesAPartForOneOldRow() {
        var rewriting = clickHouse.query("""
                SELECT name FROM system.tables WHERE database = currentDatabase() AND create_table_query LIKE '% TTL %'
                  AND create_table_query NOT LIKE '%ttl_only_drop_parts = 1%'""", Map.of(), row -> row.getString("name"));

        assertThat(rewriting).isEmpty();
    }

    private static List<Long> ages(int retention) {
        return clickHouse.query(
                "SELECT DISTINCT toInt64(dateDiff('day', received_at, now64(3))) AS age FROM events"
                        + " WHERE retention = {retention:UInt8} ORDER BY age",
                Map.of("retention", retention),
                row -> row.getLong("age"));
    }

    private static long number(String sql) {
        return clickHouse
                .query("SELECT toInt64((" + sql + ")) AS n", Map.of(), row -> row.getLong("n"))
                .getFirst();
    }
}
