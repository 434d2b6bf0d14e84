package dev.faultline.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The published JDBC driver, unchanged. */
@ExtendWith(SharedServer.class)
class JdbcDriverTest {
    private static TestServer server;

    @BeforeAll
    static void database(TestServer shared) {
        server = shared;
        server.ask("CREATE DATABASE jdbc");
    }

    private static Connection connect(String... options) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", TestServer.USER);
        properties.setProperty("password", TestServer.PASSWORD);
        for (var i = 0; i < options.length; i += 2) {
            properties.setProperty(options[i], options[i + 1]);
        }
        return DriverManager.getConnection("jdbc:clickhouse:" + server.url() + "/jdbc", properties);
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void saysWhoItIs() throws SQLException {
        try (var connection = connect()) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(connection.getMetaData().getDatabaseProductVersion()).startsWith("26.7");
            try (var schemas = connection.getMetaData().getSchemas()) {
                var names = new ArrayList<String>();
                while (schemas.next()) {
                    names.add(schemas.getString("TABLE_SCHEM"));
                }
                assertThat(names).contains("jdbc", "system");
            }
        }
    }

    @Test
    void metadataDescribesTables() throws SQLException {
        server.ask("CREATE TABLE jdbc.described (id UInt64, name LowCardinality(Nullable(String)))"
                + " ENGINE = MergeTree ORDER BY id");
        try (var connection = connect();
                var columns = connection.getMetaData().getColumns(null, "jdbc", "described", "%")) {
            var found = new ArrayList<String>();
            while (columns.next()) {
                found.add(columns.getString("COLUMN_NAME"));
            }
            assertThat(found).containsExactly("id", "name");
        }
    }

    @Test
    void insertsBatchesOfNastyStrings() throws SQLException {
        server.ask("CREATE TABLE jdbc.strings (i UInt32, s String) ENGINE = MergeTree ORDER BY i");
        var nasty = List.of(
                "", "it's", "\\", "\n\nDROP TABLE jdbc.strings", "tab\t", "\u0000", "\"`;--", "日本🎉", "?", "{x:y}");
        try (var connection = connect();
                var insert = connection.prepareStatement("INSERT INTO strings (i, s) VALUES (?, ?)")) {
            for (var i = 0; i < 1000; i++) {
                insert.setInt(1, i);
                insert.setString(2, nasty.get(i % nasty.size()));
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).hasSize(1000);
            try (var select = connection.prepareStatement("SELECT s FROM strings WHERE i = ?")) {
                for (var i = 0; i < nasty.size(); i++) {
                    select.setInt(1, i);
                    try (var rows = select.executeQuery()) {
                        assertThat(rows.next()).isTrue();
                        assertThat(rows.getString(1)).isEqualTo(nasty.get(i));
                    }
                }
            }
        }
    }

    @Test
    void readsCommonTypes() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT toInt8(-1) AS i8, toUInt64(18446744073709551615) AS u64,"
                        + " 1.5::Float64 AS f64, 12.34::Decimal(10, 2) AS dec, true AS yes, 'text' AS s,"
                        + " toFixedString('ab', 2) AS fs, toDate('2026-11-20') AS d,"
                        + " toDateTime('2026-11-20 01:02:03', 'UTC') AS dt,"
                        + " toDateTime64('2026-11-20 01:02:03.456', 3, 'UTC') AS dt64,"
                        + " toUUID('61f0c404-5cb3-11e7-907b-a6006ad3dba0') AS id, [1, 2] AS a,"
                        + " map('k', 'v') AS m, NULL AS n, CAST('b', 'Enum8(\\'a\\' = 1, \\'b\\' = 2)') AS e,"
                        + " toIPv4('1.2.3.4') AS ip, toLowCardinality('lc') AS lc, (1, 'x') AS t")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getByte("i8")).isEqualTo((byte) -1);
            assertThat(rows.getBigDecimal("u64")).isEqualByComparingTo(new BigDecimal("18446744073709551615"));
            assertThat(rows.getDouble("f64")).isEqualTo(1.5);
            assertThat(rows.getBigDecimal("dec")).isEqualByComparingTo("12.34");
            assertThat(rows.getBoolean("yes")).isTrue();
            assertThat(rows.getString("s")).isEqualTo("text");
            assertThat(rows.getString("fs")).isEqualTo("ab");
            assertThat(rows.getObject("d", LocalDate.class)).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(rows.getObject("dt", ZonedDateTime.class).toInstant())
                    .isEqualTo(LocalDateTime.of(2026, 11, 20, 1, 2, 3).toInstant(ZoneOffset.UTC));
            assertThat(rows.getObject("dt64", ZonedDateTime.class).getNano()).isEqualTo(456_000_000);
            assertThat(rows.getObject("id", UUID.class))
                    .isEqualTo(UUID.fromString("61f0c404-5cb3-11e7-907b-a6006ad3dba0"));
            assertThat((Object[]) rows.getArray("a").getArray()).hasSize(2);
            assertThat((Map<?, ?>) rows.getObject("m")).hasSize(1);
            assertThat(rows.getObject("n")).isNull();
            assertThat(rows.getString("e")).isEqualTo("b");
            assertThat(rows.getString("ip")).contains("1.2.3.4");
            assertThat(rows.getString("lc")).isEqualTo("lc");
        }
    }

    @Test
    void writesTimesAsTheyAre() throws SQLException {
        server.ask("CREATE TABLE jdbc.times (t DateTime64(3, 'UTC')) ENGINE = MergeTree ORDER BY t");
        try (var connection = connect();
                var insert = connection.prepareStatement("INSERT INTO times (t) VALUES (?)")) {
            insert.setObject(1, ZonedDateTime.of(2026, 11, 20, 1, 2, 3, 4_000_000, ZoneOffset.UTC));
            insert.executeUpdate();
        }
        assertThat(server.ask("SELECT t FROM jdbc.times")).isEqualTo("2026-11-20 01:02:03.004");
    }

    @Test
    void reportsCodesAndCounts() throws SQLException {
        server.ask("CREATE TABLE jdbc.counted (i UInt32) ENGINE = MergeTree ORDER BY i");
        try (var connection = connect();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO counted SELECT number FROM numbers(7)"))
                    .isEqualTo(7);
            assertCode(() -> statement.executeQuery("SELECT * FROM nowhere"), 60);
            assertCode(() -> statement.executeQuery("SELEC 1"), 62);
            assertCode(() -> statement.executeUpdate("INSERT INTO counted VALUES ('x')"), 53, 27, 6, 38, 41, 72);
            assertThat(single(statement, "SELECT count() FROM counted")).isEqualTo("7");
        }
        assertThatThrownBy(() -> {
                    try (var connection = connect("password", "wrong");
                            var statement = connection.createStatement()) {
                        statement.executeQuery("SELECT 1");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasStackTraceContaining("516");
    }

    @FunctionalInterface
    private interface Sql {
        void run() throws SQLException;
    }

    private static void assertCode(Sql sql, Integer... codes) {
        assertThatThrownBy(sql::run)
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getErrorCode()).isIn((Object[]) codes));
    }

    @Test
    void readsAMillionRows() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT number, toString(number) FROM numbers(1000000)")) {
            var sum = 0L;
            while (rows.next()) {
                sum += rows.getLong(1) - Long.parseLong(rows.getString(2)) + 1;
            }
            assertThat(sum).isEqualTo(1_000_000);
        }
    }

    @Test
    void anErrorBehindTheFirstRowsIsNotSilent() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> {
                        try (var rows = statement.executeQuery("SELECT number, repeat('x', 100),"
                                + " throwIf(number = 900000, 'late trouble') FROM numbers(1000000)"
                                + " SETTINGS max_block_size = 1000, max_threads = 1")) {
                            while (rows.next()) {
                                rows.getString(2);
                            }
                        }
                    })
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void stopsAtItsTimeout() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThatThrownBy(() -> statement.executeQuery("SELECT sleepEachRow(1) FROM numbers(30)"
                            + " SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void cancelsFromAnotherThread() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var victim = CompletableFuture.runAsync(() -> {
                try {
                    statement.executeQuery("SELECT sleepEachRow(0.5), 'cancel me' FROM numbers(120)"
                            + " SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0");
                } catch (SQLException e) {
                    throw new CompletionException(e);
                }
            });
            var running = "SELECT count() FROM system.processes WHERE query LIKE '%cancel me%'"
                    + " AND query NOT LIKE '%system.processes%'";
            await().until(() -> server.ask(running).equals("1"));
            statement.cancel();
            assertThatThrownBy(victim::join)
                    .hasCauseInstanceOf(SQLException.class)
                    .hasMessageContaining("394");
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> server.ask(running).equals("0"));
        }
    }

    @Test
    void changesTheSchemaAndLimitsRows() throws SQLException {
        server.ask("CREATE DATABASE IF NOT EXISTS jdbc_other");
        try (var connection = connect()) {
            connection.setSchema("jdbc_other");
            try (var statement = connection.createStatement()) {
                assertThat(single(statement, "SELECT currentDatabase()")).isEqualTo("jdbc_other");
                statement.setMaxRows(3);
                try (var rows = statement.executeQuery("SELECT number FROM numbers(10)")) {
                    var count = 0;
                    while (rows.next()) {
                        count++;
                    }
                    assertThat(count).isEqualTo(3);
                }
            }
        }
    }

    @Test
    void aBatchWithABadRowFailsWhole() throws SQLException {
        server.ask("CREATE TABLE jdbc.strict (i UInt8, CONSTRAINT small CHECK i < 100) ENGINE = MergeTree ORDER BY i");
        try (var connection = connect();
                var insert = connection.prepareStatement("INSERT INTO strict (i) VALUES (?)")) {
            for (var i = 95; i < 105; i++) {
                insert.setInt(1, i);
                insert.addBatch();
            }
            assertThatThrownBy(insert::executeBatch).isInstanceOfAny(SQLException.class, BatchUpdateException.class);
        }
        assertThat(server.ask("SELECT count() FROM jdbc.strict")).isEqualTo("0");
    }

    @Test
    void worksWithoutCompression() throws SQLException {
        try (var connection = connect("compress", "false");
                var statement = connection.createStatement()) {
            assertThat(single(statement, "SELECT 'plain'")).isEqualTo("plain");
            assertCode(() -> statement.executeQuery("SELECT * FROM nowhere"), 60);
        }
    }
}
