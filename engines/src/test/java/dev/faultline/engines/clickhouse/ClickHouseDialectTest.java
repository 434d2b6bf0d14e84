package dev.faultline.engines.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClickHouseDialectTest {

    private static final String SOURCE = """
            CREATE TABLE IF NOT EXISTS things (
              id UInt64
            ) ENGINE = ReplacingMergeTree(version) ORDER BY id
            SETTINGS non_replicated_deduplication_window = 100""";

    @Test
    void aPlainServerGetsTheSourceAsItIs() {
        assertThat(ClickHouseDialect.plain().render(SOURCE)).isEqualTo(SOURCE);
    }

    @Test
    void aClusterGetsReplicatedTables() {
        assertThat(ClickHouseDialect.cluster("main").render(SOURCE)).isEqualTo("""
                        CREATE TABLE IF NOT EXISTS things ON CLUSTER `main` (
                          id UInt64
                        ) ENGINE = ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}', version) ORDER BY id
                        SETTINGS replicated_deduplication_window = 100""");
    }

    @Test
    void viewsAndAlterationsRunOnTheWholeCluster() {
        var dialect = ClickHouseDialect.cluster("main");

        assertThat(dialect.render("CREATE MATERIALIZED VIEW IF NOT EXISTS v TO t AS SELECT 1"))
                .startsWith("CREATE MATERIALIZED VIEW IF NOT EXISTS v ON CLUSTER `main` TO t");
        assertThat(dialect.render("ALTER TABLE t ADD COLUMN IF NOT EXISTS c String"))
                .startsWith("ALTER TABLE t ON CLUSTER `main` ADD");
        assertThat(dialect.render("CREATE TABLE IF NOT EXISTS t (a String) ENGINE = MergeTree ORDER BY a"))
                .contains("ReplicatedMergeTree('/clickhouse/tables/{shard}/{database}/{table}', '{replica}') ORDER");
    }

    @Test
    void aClusterNameCannotCarrySql() {
        assertThatThrownBy(() -> ClickHouseDialect.cluster("a` DROP")).isInstanceOf(IllegalArgumentException.class);
    }
}
