package dev.faultline.facts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouseDialect;
import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.migration.MigrationScripts;
import dev.faultline.engines.migration.SqlStatements;
import dev.faultline.facts.Tables;
import dev.faultline.facts.write.FactTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class SchemaPageTest {

    private static ClickHouse clickHouse;

    @BeforeAll
    static void migrate(Engines engines) {
        var settings = Tables.settings(engines);
        clickHouse = new ClickHouse(settings);
        var migrations = new ClickHouseMigrations(clickHouse, settings);
        new FactsSchema(migrations).migrate();
        assertThat(migrations.migrate(FactsSchema.MODULE)).as("a second run").isZero();
    }

    @AfterAll
    static void close() {
        clickHouse.close();
    }

    @Test
    void thePageSaysWhatTheServerHas() throws Exception {
        var inServer = clickHouse.query(
                """
                SELECT name, engine, partition_key, sorting_key FROM system.tables
                WHERE database = currentDatabase() AND engine LIKE '%MergeTree' AND name != 'schema_migrations'
                ORDER BY name""",
                Map.of(),
                row -> "| `%s` | %s | %s | `%s` |"
                        .formatted(
                                row.getString("name"),
                                row.getString("engine"),
                                row.getString("partition_key").isEmpty()
                                        ? "none"
                                        : "`" + row.getString("partition_key") + "`",
                                row.getString("sorting_key")));

        assertThat(pageRows()).isEqualTo(inServer);
    }

    @Test
    void theWriterKnowsEveryColumnThatHasNoDefault() {
        for (var table : FactTable.values()) {
            var columns = clickHouse.query(
                    "SELECT name FROM system.columns WHERE database = currentDatabase() AND table = {table:String}",
                    Map.of("table", table.table()),
                    row -> row.getString("name"));
            assertThat(columns).as(table.table()).containsExactlyInAnyOrderElementsOf(table.columns());
        }
    }

    @Test
    void everyTableThatReceivesRowsHasAWindow() {
        var without = clickHouse.query("""
                SELECT name FROM system.tables WHERE database = currentDatabase() AND engine LIKE '%MergeTree'
                  AND name != 'schema_migrations'
                  AND create_table_query NOT LIKE '%non_replicated_deduplication_window = 10000%'""", Map.of(), row -> row.getString("name"));

        assertThat(without).isEmpty();
    }

    @Test
    void theSameScriptsMakeReplicatedTables() {
        var dialect = ClickHouseDialect.cluster("main");
        for (var script : MigrationScripts.of("clickhouse", FactsSchema.MODULE)) {
            for (var statement : SqlStatements.split(script.sql())) {
                if (statement.startsWith("INSERT")) {
                    continue; // rows are replicated by their tables
                }
                var rendered = understood(dialect.render(statement));
                assertThat(rendered).contains(" ON CLUSTER main").doesNotContain("non_replicated");
                if (statement.startsWith("CREATE TABLE")) {
                    assertThat(rendered)
                            .contains("ENGINE = Replicated")
                            .contains("('/clickhouse/tables/{shard}/{database}/{table}', '{replica}'")
                            .contains(" replicated_deduplication_window = 10000");
                }
                assertThat(ClickHouseDialect.plain().render(statement)).isEqualTo(statement);
            }
        }
    }

    /** As the server's own parser reads it: one shard without Keeper can read a replicated table, not make one. */
    private static String understood(String statement) {
        return clickHouse
                .query(
                        "SELECT formatQuerySingleLine({sql:String}) AS q",
                        Map.of("sql", statement),
                        row -> row.getString("q"))
                .getFirst();
    }

    private static List<String> pageRows() throws Exception {
        return Files.readAllLines(Path.of("../docs/schema.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
                .toList();
    }
}
