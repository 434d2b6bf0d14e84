package dev.faultline.embedded.clickhouse;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the process starts and ends. A crash inside the engine shows as an exit code of 128 + 6 or + 11. */
@Tag("slow")
class LifecycleTest {
    private static final int TERMINATED = 143;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start();
        server.ask("CREATE DATABASE life");
        server.ask("CREATE TABLE life.t (n UInt64, s String) ENGINE = MergeTree ORDER BY n");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private CompletableFuture<Void> longQuery(String sql) {
        var query = CompletableFuture.runAsync(() -> server.ask(sql));
        await().atMost(30, SECONDS)
                .until(() -> !server.ask("SELECT count() FROM system.processes WHERE query LIKE '%long query%'"
                                + " AND query NOT LIKE '%system.processes%'")
                        .equals("0"));
        return query;
    }

    @Test
    void sigtermEndsQueriesAndInsertsWithoutACrash() throws Exception {
        var asleep = longQuery("SELECT sleepEachRow(1), 'long query' FROM numbers(60)"
                + " SETTINGS max_block_size = 1, function_sleep_max_microseconds_per_block = 0");
        var inserting = CompletableFuture.runAsync(() -> {
            for (var i = 0; ; i++) {
                server.ask("INSERT INTO life.t SELECT number, toString(number) FROM numbers(" + i + ", 50000)");
            }
        });
        await().atMost(30, SECONDS).until(() -> Integer.parseInt(server.ask("SELECT count() FROM life.t")) > 100_000);
        // Process.destroy() would also close its standard input, which ends it in another way.
        server.process().toHandle().destroy();
        assertThat(server.process().waitFor(30, SECONDS)).isTrue();
        assertThat(server.process().exitValue()).isEqualTo(TERMINATED);
        assertThat(asleep.handle((ok, e) -> e).get()).isNotNull();
        assertThat(inserting.handle((ok, e) -> e).get()).isNotNull();
    }

    @Test
    void theEndOfStandardInputEndsIt() throws Exception {
        server.ask("INSERT INTO life.t VALUES (1, 'kept')");
        server.process().getOutputStream().close();
        assertThat(server.process().waitFor(30, SECONDS)).isTrue();
        assertThat(server.process().exitValue()).isZero();
        server.startAgain();
        assertThat(server.ask("SELECT s FROM life.t")).isEqualTo("kept");
    }

    @Test
    void anInsertBrokenOffMidwayLeavesNothing() throws Exception {
        var head =
                "POST /?query=INSERT+INTO+life.t+FORMAT+JSONEachRow HTTP/1.1\r\nX-ClickHouse-User: " + TestServer.USER
                        + "\r\nX-ClickHouse-Key: " + TestServer.PASSWORD + "\r\nContent-Length: 100000\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", server.url().getPort())) {
            // Whole rows, so that only the missing end of the body tells that there should be more.
            var rows = "{\"n\":1,\"s\":\"a\"}\n".repeat(1000);
            socket.getOutputStream().write((head + rows).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            await().atMost(30, SECONDS)
                    .until(() -> server.ask(
                                    "SELECT count() FROM system.processes WHERE query LIKE 'INSERT INTO life.t%'")
                            .equals("1"));
        }
        await().atMost(30, SECONDS)
                .until(() -> server.ask("SELECT count() FROM system.processes WHERE query LIKE 'INSERT INTO life.t%'")
                        .equals("0"));
        assertThat(server.ask("SELECT count() FROM life.t")).isEqualTo("0");
    }

    @Test
    void aClientThatLeavesStopsItsQuery() throws Exception {
        var head = "POST / HTTP/1.1\r\nX-ClickHouse-User: " + TestServer.USER + "\r\nX-ClickHouse-Key: "
                + TestServer.PASSWORD + "\r\nContent-Length: ";
        var sql = "SELECT number, 'long query' FROM numbers(100000000000)";
        try (var socket = new Socket("127.0.0.1", server.url().getPort())) {
            socket.getOutputStream().write((head + sql.length() + "\r\n\r\n" + sql).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isEqualTo('H');
        }
        await().atMost(30, SECONDS)
                .until(() -> server.ask("SELECT count() FROM system.processes WHERE query LIKE '%long query%'"
                                + " AND query NOT LIKE '%system.processes%'")
                        .equals("0"));
    }

    @Test
    void aQueryBeyondTheCapFailsAloneAndItsMemoryComesBack() {
        var response = server.post(
                Map.of(),
                "SELECT length(groupArray(repeat('x', 1000) || toString(number))) FROM numbers(5000000)"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).contains("241");
        assertThat(server.ask("SELECT 1")).isEqualTo("1");
    }

    @Test
    void aSecondServerOnTheSameFolderIsRefused() throws Exception {
        var folder = server.ask("SELECT value FROM system.server_settings WHERE name = 'path'");
        assertThat(exitCode(
                        ChildCommand.of(new ChildCommand.Settings(ChdbLocation.find(), Path.of(folder), 0, "u", "p"))))
                .isEqualTo(1);
        assertThat(server.ask("SELECT 1")).isEqualTo("1");
    }

    @Test
    void startsNeitherWithoutPasswordNorWithoutLibjsig(@TempDir Path folder) throws Exception {
        var command = ChildCommand.of(new ChildCommand.Settings(ChdbLocation.find(), folder, 0, "u", "p"));
        for (var missing : List.of("CLICKHOUSE_PASSWORD", SignalSafety.variable())) {
            var rest = new HashMap<>(command.environment());
            rest.remove(missing);
            assertThat(exitCode(new ChildCommand(command.arguments(), rest)))
                    .as(missing)
                    .isEqualTo(1);
        }
    }

    @Test
    void aTakenPortIsNamed(@TempDir Path folder) throws Exception {
        var port = server.url().getPort();
        var command = ChildCommand.of(new ChildCommand.Settings(ChdbLocation.find(), folder, port, "u", "p"));
        assertThat(exitCode(command)).isEqualTo(1);
    }

    @Test
    void aClientThatDoesNotReadDoesNotHoldUpTheEnd() throws Exception {
        var sql = "SELECT number, 'long query' FROM numbers(100000000000)";
        var head = "POST / HTTP/1.1\r\nX-ClickHouse-User: " + TestServer.USER + "\r\nX-ClickHouse-Key: "
                + TestServer.PASSWORD + "\r\nContent-Length: " + sql.length() + "\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", server.url().getPort())) {
            socket.getOutputStream().write((head + sql).getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            server.process().toHandle().destroy();
            assertThat(server.process().waitFor(30, SECONDS)).isTrue();
            assertThat(server.process().exitValue()).isEqualTo(TERMINATED);
        }
    }

    @Test
    void timesWithoutAZoneAreUtc() {
        assertThat(server.ask("SELECT timezone(), toDateTime(0)")).isEqualTo("UTC\t1970-01-01 00:00:00");
    }

    private static int exitCode(ChildCommand command) throws Exception {
        var process = command.toBuilder().redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, SECONDS)).isTrue();
        assertThat(said).contains("ClickHouse cannot start").doesNotContain("PORT");
        return process.exitValue();
    }
}
