package dev.faultline.embedded.clickhouse;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the engine promises to whoever sends a batch a second time. The schema of the product stands on these answers,
 * so a new version of the engine has to give the same ones.
 */
@Tag("slow")
class InsertDeduplicationTest {
    private static TestServer server;

    /** A base table, a summing and an aggregating rollup fed by views, each table in a database named after the case. */
    private record Tables(String database) {
        static Tables create(String database, int baseWindow, int rollupWindow) {
            return create(database, baseWindow, rollupWindow, "count()");
        }

        static Tables create(String database, int baseWindow, int rollupWindow, String counted) {
            server.ask("CREATE DATABASE " + database);
            server.ask("CREATE TABLE " + database + ".base (part UInt8, k UInt32, v String) ENGINE = MergeTree"
                    + " PARTITION BY part ORDER BY k SETTINGS non_replicated_deduplication_window = " + baseWindow);
            server.ask("CREATE TABLE " + database + ".sums (k UInt32, c UInt64) ENGINE = SummingMergeTree ORDER BY k"
                    + " SETTINGS non_replicated_deduplication_window = " + rollupWindow);
            server.ask("CREATE TABLE " + database + ".states (k UInt32, u AggregateFunction(uniqCombined, String),"
                    + " c SimpleAggregateFunction(sum, UInt64)) ENGINE = AggregatingMergeTree ORDER BY k"
                    + " SETTINGS non_replicated_deduplication_window = " + rollupWindow);
            server.ask("CREATE MATERIALIZED VIEW " + database + ".to_states TO " + database + ".states AS SELECT"
                    + " k % 10 AS k, uniqCombinedState(v) AS u, count() AS c FROM " + database + ".base GROUP BY k");
            server.ask("CREATE MATERIALIZED VIEW " + database + ".to_sums TO " + database + ".sums AS SELECT"
                    + " k % 10 AS k, " + counted + " AS c FROM " + database + ".base GROUP BY k");
            return new Tables(database);
        }

        /** Sends rows from..to in one insert. */
        void insert(String token, int from, int to, Map<String, String> settings) {
            insert(token, rows(from, to, 1), settings);
        }

        void insert(String token, int from, int to) {
            insert(token, from, to, Map.of());
        }

        void insert(String token, String rows, Map<String, String> settings) {
            var all = new HashMap<>(settings);
            all.put("insert_deduplication_token", token);
            server.ask("INSERT INTO " + database + ".base FORMAT TabSeparated\n" + rows, all);
        }

        /** Rows in the base, in the sums, in the states. */
        String counts() {
            return server.ask("SELECT (SELECT count() FROM " + database + ".base), (SELECT sum(c) FROM " + database
                    + ".sums), (SELECT sum(c) FROM " + database + ".states)");
        }

        private static String rows(int from, int to, int parts) {
            return IntStream.range(from, to)
                    .mapToObj(i -> (i % parts) + "\t" + i + "\tvalue " + i + "\n")
                    .collect(Collectors.joining());
        }
    }

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aRetryAddsNothingWhenEveryTableHasAWindow() {
        var tables = Tables.create("both", 1000, 1000);
        tables.insert("first", 0, 1000);
        tables.insert("first", 0, 1000);
        tables.insert("second", 1000, 2000);
        assertThat(tables.counts()).isEqualTo("2000\t2000\t2000");
    }

    @Test
    void aRetryDoublesARollupWithoutAWindowOfItsOwn() {
        var tables = Tables.create("base_only", 1000, 0);
        tables.insert("first", 0, 1000);
        tables.insert("first", 0, 1000);
        assertThat(tables.counts()).isEqualTo("1000\t2000\t2000");
    }

    @Test
    void aRetryDoublesARollupWhenViewsAreNotToldToDeduplicate() {
        var tables = Tables.create("untold", 1000, 1000);
        var untold = Map.of("deduplicate_blocks_in_dependent_materialized_views", "0");
        tables.insert("first", 0, 1000, untold);
        tables.insert("first", 0, 1000, untold);
        assertThat(tables.counts()).isEqualTo("1000\t2000\t2000");
        assertThat(server.ask("SELECT value FROM system.settings"
                        + " WHERE name = 'deduplicate_blocks_in_dependent_materialized_views'"))
                .as("the default of this version")
                .isEqualTo("1");
    }

    @Test
    void otherRowsUnderTheSameTokenAreLost() {
        var tables = Tables.create("reused", 1000, 1000);
        tables.insert("first", 0, 1000);
        tables.insert("first", 5000, 6000);
        assertThat(tables.counts()).isEqualTo("1000\t1000\t1000");
    }

    @Test
    void overlappingRangesCountTwice() {
        var tables = Tables.create("overlapping", 1000, 1000);
        tables.insert("0-100", 0, 100);
        tables.insert("0-150", 0, 150);
        assertThat(tables.counts()).isEqualTo("250\t250\t250");
    }

    @Test
    void equalRollupRowsOfDifferentBatchesBothCount() {
        var tables = Tables.create("equal", 1000, 1000);
        tables.insert("first", 0, 100);
        tables.insert("second", 0, 100);
        assertThat(tables.counts()).isEqualTo("200\t200\t200");
    }

    @Test
    void theWindowCountsPartsAndOneInsertMayMakeSeveral() {
        var tables = Tables.create("narrow", 2, 2);
        var rows = Tables.rows(0, 99, 3);
        tables.insert("first", rows, Map.of());
        tables.insert("first", rows, Map.of());
        assertThat(tables.counts()).isEqualTo("198\t99\t99");
    }

    @Test
    void insertsWithoutATokenAreComparedByTheirRows() {
        server.ask("CREATE DATABASE tokenless");
        server.ask("CREATE TABLE tokenless.t (k UInt32) ENGINE = MergeTree ORDER BY k"
                + " SETTINGS non_replicated_deduplication_window = 100");
        server.ask("INSERT INTO tokenless.t VALUES (1)");
        server.ask("INSERT INTO tokenless.t VALUES (1)");
        assertThat(server.ask("SELECT count() FROM tokenless.t")).isEqualTo("1");
    }

    @Test
    void anAsynchronousInsertKeepsItsToken() {
        var tables = Tables.create("asynchronous", 1000, 1000);
        var asynchronous = Map.of("async_insert", "1", "wait_for_async_insert", "1");
        tables.insert("first", 0, 1000, asynchronous);
        tables.insert("first", 0, 1000, asynchronous);
        tables.insert("first", 0, 1000);
        assertThat(tables.counts()).isEqualTo("1000\t1000\t1000");
        assertThat(server.ask("SELECT getSetting('async_insert')"))
                .as("this server turns it off")
                .isEqualTo("false");
    }

    @Test
    void aRetryCompletesAViewThatDiedBehindACommittedBase() throws InterruptedException {
        var tables = Tables.create("between", 1000, 1000, "count() + sum(ignore(sleep(2)))");
        var victim = CompletableFuture.runAsync(() -> tables.insert("batch", 0, 1000));
        await().atMost(30, SECONDS)
                .pollInterval(20, MILLISECONDS)
                .until(() -> tables.counts().startsWith("1000\t0\t"));
        server.kill9();
        assertThatThrownBy(victim::join).hasRootCauseInstanceOf(IOException.class);
        server.startAgain();
        assertThat(tables.counts()).startsWith("1000\t0\t");

        tables.insert("batch", 0, 1000);
        tables.insert("batch", 0, 1000);
        assertThat(tables.counts()).isEqualTo("1000\t1000\t1000");
    }

    @Test
    void batchesKilledAnywhereCountOnceAfterTheirRetry() throws InterruptedException {
        // Several blocks and partitions for each batch, and slow views, so that a kill finds something half done.
        var tables = Tables.create("anywhere", 1000, 1000, "count() + sum(ignore(sleep(0.05)))");
        var blocks = Map.of(
                "max_insert_block_size", "500",
                "min_insert_block_size_rows", "500",
                "min_insert_block_size_bytes", "0");
        var random = new Random(7);
        for (var round = 0; round < 3; round++) {
            var token = "batch " + round;
            var rows = Tables.rows(round * 3000, (round + 1) * 3000, 3);
            var wanted = round * 3000 + 1 + random.nextInt(2000);
            var victim = CompletableFuture.runAsync(() -> tables.insert(token, rows, blocks));
            await().atMost(30, SECONDS)
                    .pollInterval(5, MILLISECONDS)
                    .until(() -> Integer.parseInt(server.ask("SELECT count() FROM anywhere.base")) >= wanted);
            server.kill9();
            assertThatThrownBy(victim::join).hasRootCauseInstanceOf(IOException.class);
            server.startAgain();
            tables.insert(token, rows, blocks);
            var all = (round + 1) * 3000;
            assertThat(tables.counts()).isEqualTo(all + "\t" + all + "\t" + all);
        }
        assertThat(server.ask("SELECT uniqExact(k) FROM anywhere.base")).isEqualTo("9000");
    }

    @Test
    void aTokenIsText() {
        var tables = Tables.create("quoting", 100, 100);
        var token = "it's \\ a \n'token'; DROP TABLE quoting.base";
        tables.insert(token, 0, 10);
        tables.insert(token, 0, 10);
        assertThat(tables.counts()).isEqualTo("10\t10\t10");
    }
}
