package dev.faultline.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.embedded.clickhouse.compression.Compression;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What drivers hide: statuses, headers, framing. */
@ExtendWith(SharedServer.class)
class HttpInterfaceTest {
    private static TestServer server;

    @BeforeAll
    static void database(TestServer shared) {
        server = shared;
        server.ask("CREATE DATABASE http");
        server.ask("CREATE TABLE http.t (n UInt32) ENGINE = MergeTree ORDER BY n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pingNeedsNoPassword() throws Exception {
        var request = HttpRequest.newBuilder(server.url().resolve("/ping")).build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("Ok.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic !!!", "Basic dGVzdGVyOg==", "Basic dGVzdGVyOndyb25n", "Bearer x"})
    void everythingElseDoes(String authorization) throws Exception {
        var request = HttpRequest.newBuilder(server.url().resolve("/?query=SELECT+1"));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        var response = HttpClient.newHttpClient()
                .send(request.POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).contains("516");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM http.nothing|404|60",
                "SELEC 1|400|62",
                "SELECT 1; SELECT 2|400|62",
                "SELECT throwIf(1)|500|395",
                "INSERT INTO http.t FORMAT NoSuchFormat 1|500|73",
                "INSERT INTO http.nothing FORMAT TSV 1|404|60",
                "USE nowhere|404|81",
                "SELECT sleep(2) SETTINGS max_execution_time = 1|408|159",
                "-- nothing|400|62",
                "|400|62"
            })
    void errorsHaveStatusAndCode(String sql, int status, String code) {
        var response = server.post(Map.of(), utf8(sql == null ? "" : sql));
        assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).contains(code);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(TestServer.text(response)).startsWith("Code: " + code + ". DB::Exception: ");
    }

    @Test
    void theSummaryCountsRows() {
        var response = server.post(Map.of("query", "INSERT INTO http.t FORMAT TSV"), utf8("1\n2\n3\n"));
        assertThat(response.headers().firstValue("X-ClickHouse-Summary").orElseThrow())
                .contains("\"written_rows\":\"3\"");
        response = server.post(Map.of(), utf8("SELECT number FROM numbers(10)"));
        assertThat(response.headers().firstValue("X-ClickHouse-Summary").orElseThrow())
                .contains("\"read_rows\":\"10\"", "\"result_rows\":\"10\"");
    }

    @Test
    void theFormatOfTheStatementComesBeforeTheDefault() {
        var response = server.post(Map.of("default_format", "JSONEachRow"), utf8("SELECT 1 AS x"));
        assertThat(TestServer.text(response)).isEqualTo("{\"x\":1}\n");
        response = server.post(Map.of("default_format", "JSONEachRow"), utf8("SELECT 1 AS x FORMAT CSVWithNames"));
        assertThat(TestServer.text(response)).isEqualTo("\"x\"\n1\n");
        assertThat(response.headers().firstValue("X-ClickHouse-Format")).contains("CSVWithNames");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSON", "CSVWithNames", "RowBinaryWithNamesAndTypes", "RowBinaryWithNames", "Parquet"})
    void aResultOfManyChunksIsOneResult(String format) {
        // The engine is asked to read its own answer: a header repeated between chunks would be a row too many.
        var answer = server.post(Map.of(), utf8("SELECT number AS n FROM numbers(300000) FORMAT " + format));
        server.ask("CREATE OR REPLACE TABLE http.back (n UInt64) ENGINE = MergeTree ORDER BY n");
        var insert = server.post(Map.of("query", "INSERT INTO http.back FORMAT " + format), answer.body());
        assertThat(TestServer.text(insert)).isEmpty();
        assertThat(server.ask("SELECT count(), sum(n) FROM http.back")).isEqualTo("300000\t44999850000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lz4", "gzip", "zstd"})
    void packsAnswersAndUnpacksBodies(String coding) throws Exception {
        var compression = Compression.ofCoding(coding).orElseThrow();
        var packed = new ByteArrayOutputStream();
        try (var out = compression.pack(packed)) {
            out.write(utf8("SELECT number FROM numbers(100000)"));
        }
        var request = HttpRequest.newBuilder(server.url().resolve("/?enable_http_compression=1"))
                .header("X-ClickHouse-User", TestServer.USER)
                .header("X-ClickHouse-Key", TestServer.PASSWORD)
                .header("Content-Encoding", coding)
                .header("Accept-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()))
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains(coding);
        var plain =
                compression.unpack(new ByteArrayInputStream(response.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .endsWith("\n99999\n")
                .hasSize(588_890);
    }

    @Test
    void anErrorBehindTheFirstMegabyteBreaksTheAnswerOffAndSaysWhy() throws IOException {
        var sql = "SELECT hex(sipHash128(number)), throwIf(number = 900000, 'late trouble') FROM numbers(1000000)"
                + " SETTINGS max_block_size = 1000, max_threads = 1";
        var head = "POST / HTTP/1.1\r\nX-ClickHouse-User: " + TestServer.USER + "\r\nX-ClickHouse-Key: "
                + TestServer.PASSWORD + "\r\nContent-Length: " + sql.length() + "\r\n\r\n";
        try (var socket = new Socket("127.0.0.1", server.url().getPort())) {
            socket.getOutputStream().write(utf8(head + sql));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200").contains("Transfer-Encoding: chunked");
            assertThat(answer).doesNotEndWith("0\r\n\r\n");
            var tag = answer.split("X-ClickHouse-Exception-Tag: ")[1].split("\r\n")[0];
            assertThat(answer).contains("__exception__\r\n" + tag + "\r\nCode: 395.", "late trouble");
        }
        assertThatThrownBy(() -> server.ask(sql)).hasStackTraceContaining("IOException");
    }

    @Test
    void anErrorWithinTheFirstMegabyteIsAProperAnswer() {
        var response = server.post(
                Map.of(),
                utf8("SELECT number, throwIf(number = 5000) FROM numbers(10000) SETTINGS max_block_size = 100"));
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(TestServer.text(response)).startsWith("Code: 395.");
    }

    @Test
    void aSessionServesOneRequestAtATime() {
        var session = Map.of("session_id", "one at a time");
        server.ask("SET max_threads = 5", session);
        assertThat(server.ask("SELECT getSetting('max_threads')", session)).isEqualTo("5");
        var last = Map.of("session_id", "one at a time", "close_session", "1");
        server.ask("SELECT 1", last);
        var check = Map.of("session_id", "one at a time", "session_check", "1");
        assertThat(server.post(check, utf8("SELECT 1")).headers().firstValue("X-ClickHouse-Exception-Code"))
                .contains("372");
    }

    @Test
    void aDamagedBodyIsNamedAsSuch() {
        var response = server.post(Map.of("decompress", "1"), utf8("this is not a block of compressed data at all"));
        assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).contains("271");
    }
}
