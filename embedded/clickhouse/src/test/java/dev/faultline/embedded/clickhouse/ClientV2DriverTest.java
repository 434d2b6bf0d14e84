package dev.faultline.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.CompressionMethod;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published client-v2, unchanged, in each of the ways in which it can pack what it sends and gets. */
@ExtendWith(SharedServer.class)
class ClientV2DriverTest {
    private static TestServer server;

    enum Packing {
        PLAIN,
        BLOCKS_IN_ANSWERS,
        ZSTD_BLOCKS_SENT,
        BLOCKS_BOTH_WAYS,
        HTTP_LZ4_BOTH_WAYS;

        Client client() {
            return client(this);
        }

        private static Client client(Packing packing) {
            return new Client.Builder()
                    .addEndpoint(server.url().toString())
                    .setUsername(TestServer.USER)
                    .setPassword(TestServer.PASSWORD)
                    .setDefaultDatabase("client")
                    .compressServerResponse(packing != PLAIN)
                    .compressClientRequest(packing.ordinal() >= ZSTD_BLOCKS_SENT.ordinal())
                    // The client's own default for what it sends is ZSTD.
                    .compressionMethod(packing == BLOCKS_BOTH_WAYS ? CompressionMethod.LZ4 : CompressionMethod.ZSTD)
                    .useHttpCompression(packing == HTTP_LZ4_BOTH_WAYS)
                    .build();
        }
    }

    /** A row by its accessors, as the client reads it. */
    public static final class Row {
        private final long id;
        private final String name;

        public Row(long id, String name) {
            this.id = id;
            this.name = name;
        }

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    @BeforeAll
    static void database(TestServer shared) {
        server = shared;
        server.ask("CREATE DATABASE client");
        for (var packing : Packing.values()) {
            server.ask("CREATE TABLE client." + packing + " (id UInt64, name String) ENGINE = MergeTree ORDER BY id"
                    + " SETTINGS non_replicated_deduplication_window = 100");
        }
    }

    private static byte[] rowBinary(int from, int to) {
        var bytes = new ByteArrayOutputStream();
        for (var i = from; i < to; i++) {
            var name = ("name " + i).getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(i)
                    .array());
            bytes.write(name.length);
            bytes.writeBytes(name);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void insertsInEveryWay(Packing packing) throws Exception {
        var table = packing.toString();
        try (var client = packing.client()) {
            client.register(Row.class, client.getTableSchema(table));
            var objects = IntStream.range(0, 1000)
                    .mapToObj(i -> new Row(i, "name " + i))
                    .toList();
            try (var response = client.insert(table, objects).get()) {
                assertThat(response.getWrittenRows()).isEqualTo(1000);
            }
            client.insert(table, new ByteArrayInputStream(rowBinary(1000, 60_000)), ClickHouseFormat.RowBinary)
                    .get()
                    .close();
            var json = "{\"id\":60000,\"name\":\"name 60000\"}\n".getBytes(StandardCharsets.UTF_8);
            client.insert(table, new ByteArrayInputStream(json), ClickHouseFormat.JSONEachRow)
                    .get()
                    .close();
            client.insert(
                            table,
                            out -> out.write(rowBinary(60_001, 70_000)),
                            ClickHouseFormat.RowBinary,
                            new InsertSettings())
                    .get()
                    .close();
            var rows =
                    client.queryAll("SELECT count() AS c, sum(id) AS s, countIf(name = concat('name ', toString(id)))"
                            + " AS n FROM " + table);
            assertThat(rows.getFirst().getLong("c")).isEqualTo(70_000);
            assertThat(rows.getFirst().getLong("s")).isEqualTo(70_000L * 69_999 / 2);
            assertThat(rows.getFirst().getLong("n")).isEqualTo(70_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsInChunks(Packing packing) throws Exception {
        try (var client = packing.client();
                var records = client.queryRecords("SELECT number AS n, toString(number) AS s FROM numbers(300000)")
                        .get()) {
            var sum = 0L;
            var same = 0;
            for (var row : records) {
                sum += row.getLong("n");
                same += row.getString("s").equals(Long.toString(row.getLong("n"))) ? 1 : 0;
            }
            assertThat(sum).isEqualTo(300_000L * 299_999 / 2);
            assertThat(same).isEqualTo(300_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEmptyResults(Packing packing) throws Exception {
        try (var client = packing.client()) {
            assertThat(client.queryAll("SELECT 1 AS x WHERE 0")).isEmpty();
            assertThat(client.queryAll("SELECT name FROM " + packing + " WHERE id > 1000000"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsKeepTheirCode(Packing packing) {
        try (var client = packing.client()) {
            assertThatThrownBy(() -> client.query("SELECT * FROM nowhere").get())
                    .isInstanceOf(ServerException.class)
                    .satisfies(e -> assertThat(((ServerException) e).getCode()).isEqualTo(60));
            var broken = "{\"id\":\"no number\"}".getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> client.insert(
                                    packing.toString(), new ByteArrayInputStream(broken), ClickHouseFormat.JSONEachRow)
                            .get())
                    .isInstanceOf(ServerException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorBehindTheFirstMegabyteIsNotSilent(Packing packing) {
        try (var client = packing.client()) {
            assertThatThrownBy(() -> {
                        try (var records = client.queryRecords("SELECT number AS n, hex(sipHash128(number)) AS h,"
                                        + " throwIf(number = 900000, 'late trouble') AS t FROM numbers(1000000)"
                                        + " SETTINGS max_block_size = 1000, max_threads = 1")
                                .get()) {
                            // The frame with the error is read as a row before the missing end is noticed.
                            for (var row : records) {
                                assertThat(row.getString("h")).isNotNull();
                            }
                        }
                    })
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void aTokenMakesARetryHarmless() throws Exception {
        server.ask("CREATE TABLE client.tokens (id UInt64, name String) ENGINE = MergeTree ORDER BY id"
                + " SETTINGS non_replicated_deduplication_window = 100");
        try (var client = Packing.BLOCKS_BOTH_WAYS.client()) {
            for (var attempt = 0; attempt < 2; attempt++) {
                client.insert(
                                "tokens",
                                new ByteArrayInputStream(rowBinary(0, 10_000)),
                                ClickHouseFormat.RowBinary,
                                new InsertSettings().setDeduplicationToken("batch 1"))
                        .get()
                        .close();
            }
        }
        assertThat(server.ask("SELECT count() FROM client.tokens")).isEqualTo("10000");
    }

    @Test
    void bindsParameters() {
        try (var client = Packing.BLOCKS_IN_ANSWERS.client()) {
            var row = client.queryAll(
                            "SELECT {n:UInt32} AS n, {s:String} AS s, {a:Array(String)} AS a",
                            Map.of("n", 7, "s", "it's\n\\ \"odd\"", "a", List.of("x", "y'z")))
                    .getFirst();
            assertThat(row.getInteger("n")).isEqualTo(7);
            assertThat(row.getString("s")).isEqualTo("it's\n\\ \"odd\"");
            assertThat(row.getList("a")).hasSize(2);
        }
    }

    @Test
    void sendsSettings() {
        try (var client = Packing.BLOCKS_IN_ANSWERS.client()) {
            var settings = new QuerySettings().serverSetting("max_threads", "1").serverSetting("max_result_rows", "5");
            assertThat(client.queryAll("SELECT getSetting('max_threads') AS t", settings)
                            .getFirst()
                            .getInteger("t"))
                    .isEqualTo(1);
            assertThatThrownBy(() -> client.queryAll("SELECT number FROM numbers(10)", settings))
                    .hasStackTraceContaining("396");
            assertThatThrownBy(() -> client.queryAll("SELECT 1", new QuerySettings().serverSetting("no_such", "1")))
                    .hasStackTraceContaining("115");
        }
    }

    @Test
    void keepsSessions() throws Exception {
        try (var client = Packing.BLOCKS_IN_ANSWERS.client()) {
            var settings = new QuerySettings().setSessionId("s-1").setSessionTimeout(60);
            client.query("CREATE TEMPORARY TABLE scratch (x UInt8)", settings)
                    .get()
                    .close();
            client.query("SET max_threads = 3", settings).get().close();
            client.query("INSERT INTO scratch VALUES (1), (2)", settings).get().close();
            var once = new QuerySettings().setSessionId("s-1").serverSetting("max_threads", "2");
            var sql = "SELECT count() AS c, getSetting('max_threads') AS t FROM scratch";
            assertThat(client.queryAll(sql, once).getFirst().getInteger("t")).isEqualTo(2);
            var row = client.queryAll(sql, settings).getFirst();
            assertThat(row.getLong("c")).isEqualTo(2);
            assertThat(row.getInteger("t"))
                    .as("a request's own settings end with it, what it SETs stays")
                    .isEqualTo(3);
            assertThatThrownBy(() -> client.queryAll("SELECT * FROM scratch")).hasStackTraceContaining("60");
        }
    }
}
