package dev.faultline.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The parts of ClickHouse that an event store builds on, in the engine of this version. */
@ExtendWith(SharedServer.class)
class EngineFeaturesTest {
    private static TestServer server;

    @BeforeAll
    static void tables(TestServer shared) {
        server = shared;
        server.ask("CREATE DATABASE features");
        server.ask("CREATE TABLE features.facts (project UInt64, received_at DateTime64(3, 'UTC'),"
                + " kept LowCardinality(String), release LowCardinality(Nullable(String)),"
                + " tags Map(LowCardinality(String), String), stack String, hashes Array(UInt64), id UUID,"
                + " INDEX words stack TYPE text(tokenizer = splitByNonAlpha),"
                + " INDEX ids id TYPE bloom_filter(0.01))"
                + " ENGINE = MergeTree PARTITION BY (kept, toDate(received_at)) ORDER BY (project, received_at)"
                + " SETTINGS non_replicated_deduplication_window = 1000, index_granularity = 1024");
        server.ask("INSERT INTO features.facts SELECT number % 5, toDateTime64('2026-11-01 00:00:00', 3, 'UTC')"
                + " + toIntervalMillisecond(number), 'd90', if(number % 2 = 0, NULL, 'v1'), map('os', toString(number)),"
                + " 'at com.acme.Foo.bar' || number || ' caused by NullPointerException', [number, 2],"
                + " reinterpretAsUUID(number) FROM numbers(100000)");
    }

    @Test
    void theTextIndexFindsWordsWithoutReadingTheRest() {
        assertThat(server.ask("SELECT count() FROM features.facts WHERE hasToken(stack, 'bar77')"))
                .isEqualTo("1");
        assertThat(server.ask("SELECT count() FROM features.facts WHERE hasAllTokens(stack, ['acme', 'bar78'])"))
                .isEqualTo("1");
        assertThat(server.ask("EXPLAIN indexes = 1 SELECT count() FROM features.facts WHERE hasToken(stack, 'bar77')"))
                .contains("Name: words");
    }

    @Test
    void timesKeepTheirMilliseconds() {
        assertThat(server.ask("SELECT max(received_at) FROM features.facts")).isEqualTo("2026-11-01 00:01:39.999");
    }

    @Test
    void mapsAndNullableLowCardinalityAnswer() {
        assertThat(server.ask("SELECT tags['os'], release IS NULL FROM features.facts WHERE tags['os'] = '4'"))
                .isEqualTo("4\t1");
    }

    @Test
    void statesOfDistinctCountsMerge() {
        server.ask("CREATE TABLE features.rollup (k UInt64, hll AggregateFunction(uniqHLL12, UInt64),"
                + " combined AggregateFunction(uniqCombined(12), UInt64), n SimpleAggregateFunction(sum, UInt64),"
                + " seen SimpleAggregateFunction(max, DateTime64(3, 'UTC')))"
                + " ENGINE = AggregatingMergeTree ORDER BY k SETTINGS non_replicated_deduplication_window = 1000");
        for (var half = 0; half < 2; half++) {
            server.ask("INSERT INTO features.rollup SELECT 1, uniqHLL12State(number), uniqCombinedState(12)(number),"
                    + " count(), max(now64(3, 'UTC')) FROM numbers(" + half * 25_000 + ", 50000)");
        }
        var merged = server.ask(
                        "SELECT uniqHLL12Merge(hll), uniqCombinedMerge(12)(combined), sum(n)" + " FROM features.rollup")
                .split("\t");
        assertThat(Integer.parseInt(merged[0])).isBetween(70_000, 80_000);
        assertThat(Integer.parseInt(merged[1])).isBetween(70_000, 80_000);
        assertThat(merged[2]).isEqualTo("100000");
    }

    @Test
    void wholePartitionsCanBeDropped() {
        server.ask("CREATE TABLE features.expiring (kept LowCardinality(String), day Date, n UInt32)"
                + " ENGINE = MergeTree PARTITION BY (kept, day) ORDER BY n");
        server.ask("INSERT INTO features.expiring VALUES ('d7', '2026-01-01', 1), ('d90', '2026-01-01', 2)");
        server.ask("ALTER TABLE features.expiring DROP PARTITION ('d7', '2026-01-01')");
        assertThat(server.ask("SELECT groupArray(n) FROM features.expiring")).isEqualTo("[2]");
    }
}
