package dev.faultline.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tries to have data executed. libchdb's plain query call ends the data of an INSERT at its first blank line and runs
 * the rest as SQL; a server that passes bodies through it can be made to drop tables by an error message.
 */
@ExtendWith(SharedServer.class)
class InjectionAttackTest {
    private static final String ATTACK = "\n\nDROP TABLE attack.victim";

    private TestServer server;

    @BeforeEach
    void victim(TestServer shared) {
        server = shared;
        server.ask("CREATE DATABASE IF NOT EXISTS attack");
        server.ask("CREATE TABLE IF NOT EXISTS attack.victim (x UInt8) ENGINE = MergeTree ORDER BY x");
        server.ask("CREATE OR REPLACE TABLE attack.t (n UInt32, s String) ENGINE = MergeTree ORDER BY n");
    }

    private void assertVictimLives() {
        assertThat(server.ask("EXISTS TABLE attack.victim")).isEqualTo("1");
    }

    private int insert(String head, byte[] data, Map<String, String> parameters) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(data);
        return server.post(parameters, body.toByteArray()).statusCode();
    }

    private static byte[] rowBinary(int n, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var row = new ByteArrayOutputStream();
        row.writeBytes(new byte[] {(byte) n, (byte) (n >> 8), (byte) (n >> 16), (byte) (n >> 24)});
        row.write(bytes.length);
        row.writeBytes(bytes);
        return row.toByteArray();
    }

    @Test
    void sqlInsideRowBinaryIsText() {
        var status = insert("INSERT INTO attack.t FORMAT RowBinary\n", rowBinary(1, ATTACK + ";"), Map.of());
        assertThat(status).isEqualTo(200);
        assertThat(server.ask("SELECT s = '" + ATTACK.replace("\n", "\\n") + ";' FROM attack.t"))
                .isEqualTo("1");
        assertVictimLives();
    }

    @Test
    void aNumberMadeOfLineBreaksIsANumber() {
        assertThat(insert("INSERT INTO attack.t FORMAT RowBinary\n", rowBinary(0x0a0a0a0a, "\n\n"), Map.of()))
                .isEqualTo(200);
        assertThat(server.ask("SELECT n, length(s) FROM attack.t")).isEqualTo(0x0a0a0a0a + "\t2");
    }

    @Test
    void theFirstByteOfDataMayBeALineBreakOrASpace() {
        // What looks like blanks behind the name of the format belongs to the data after one line break.
        assertThat(insert("INSERT INTO attack.t FORMAT RowBinary\n", rowBinary(0x200a0d0a, "x"), Map.of()))
                .isEqualTo(200);
        assertThat(server.ask("SELECT n FROM attack.t")).isEqualTo(Integer.toString(0x200a0d0a));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO attack.t FORMAT JSONEachRow\n{\"n\":1,\"s\":\"a\"}" + ATTACK,
                "INSERT INTO attack.t FORMAT JSONEachRow {\"n\":1,\"s\":\"a\"}" + ATTACK + ";",
                "INSERT INTO attack.t VALUES (1, 'a')" + ATTACK,
                "INSERT INTO attack.t VALUES (1, 'a');" + ATTACK,
                "INSERT INTO attack.t VALUES (1, 'a'); DROP TABLE attack.victim",
                "INSERT INTO attack.t FORMAT TabSeparated\n1\ta" + ATTACK,
                "INSERT INTO attack.t FORMAT CSV\n1,a" + ATTACK,
                "INSERT INTO attack.t FORMAT Values (1, 'a')" + ATTACK,
                "INSERT INTO attack.t SELECT * FROM input('n UInt32, s String') FORMAT JSONEachRow\n{\"n\":1}" + ATTACK,
                "INSERT INTO attack.t SELECT 1, 'a'" + ATTACK,
                "INSERT INTO attack.t (n, s) SELECT 1, 'a'; DROP TABLE attack.victim",
                "/* x */ INSERT INTO attack.t FORMAT JSONEachRow\n{\"n\":1,\"s\":\"a\"}" + ATTACK,
                "-- x\nINSERT INTO attack.t FORMAT JSONEachRow\n{\"n\":1,\"s\":\"a\"}" + ATTACK,
                "EXPLAIN SYNTAX INSERT INTO attack.t FORMAT JSONEachRow {\"n\":1,\"s\":\"a\"}" + ATTACK,
                "EXPLAIN INSERT INTO attack.t VALUES (1, 'a')" + ATTACK,
                "EXPLAIN AST INSERT INTO attack.t VALUES (1, 'a')" + ATTACK,
                "SELECT 1; DROP TABLE attack.victim",
                "SELECT 1;\n-- x\n;DROP TABLE attack.victim; SELEC",
                "DROP TABLE attack.victim; SELEC",
                "SELECT 1" + ATTACK,
                "SELECT 'a' FORMAT JSON" + ATTACK,
                "SET max_threads = 1" + ATTACK,
                "SET max_threads = 1; DROP TABLE attack.victim",
                "TRUNCATE TABLE attack.t PARALLEL WITH DROP TABLE attack.victim",
                "WITH 1 AS x INSERT INTO attack.t FORMAT JSONEachRow {\"n\":1,\"s\":\"a\"}" + ATTACK,
            })
    void nothingBehindAStatementRuns(String body) {
        server.post(Map.of(), body.getBytes(StandardCharsets.UTF_8));
        assertVictimLives();
    }

    @Test
    void nothingBehindAStatementInTheParameterRuns() {
        server.post(
                Map.of("query", "INSERT INTO attack.t FORMAT JSONEachRow"),
                ("{\"n\":1,\"s\":\"a\"}" + ATTACK).getBytes(StandardCharsets.UTF_8));
        server.post(Map.of("query", "SELECT 1"), ATTACK.getBytes(StandardCharsets.UTF_8));
        server.post(Map.of("query", "SELECT 1;"), ATTACK.getBytes(StandardCharsets.UTF_8));
        assertVictimLives();
    }

    @Test
    void boundParametersAreText() {
        var value = "'; DROP TABLE attack.victim; --" + ATTACK;
        var escaped = value.replace("\n", "\\n");
        assertThat(server.ask("SELECT {a:String} = unhex('" + hex(value) + "')", Map.of("param_a", escaped)))
                .isEqualTo("1");
        server.ask("INSERT INTO attack.t SELECT 1, {a:String}", Map.of("param_a", escaped));
        assertThat(server.ask("SELECT s = unhex('" + hex(value) + "') FROM attack.t"))
                .isEqualTo("1");
        assertVictimLives();
    }

    @Test
    void everythingElseInARequestIsText() {
        var nasty = "x'; DROP TABLE attack.victim; --";
        assertThat(server.ask("SELECT getSetting('log_comment')", Map.of("query_id", nasty)))
                .contains("DROP TABLE");
        server.post(
                Map.of("database", "attack`; DROP TABLE attack.victim; --"),
                "SELECT 1".getBytes(StandardCharsets.UTF_8));
        server.post(Map.of("max_threads", "1; DROP TABLE attack.victim"), "SELECT 1".getBytes(StandardCharsets.UTF_8));
        server.post(Map.of("a = 1; DROP TABLE attack.victim; --", "1"), "SELECT 1".getBytes(StandardCharsets.UTF_8));
        server.post(
                Map.of("default_format", "JSON; DROP TABLE attack.victim"),
                "SELECT 1".getBytes(StandardCharsets.UTF_8));
        server.post(Map.of("session_id", nasty), "SELECT 1".getBytes(StandardCharsets.UTF_8));
        assertVictimLives();
    }

    @Test
    void aGetRequestChangesNothing() throws Exception {
        var request = HttpRequest.newBuilder(
                        server.url().resolve("/?" + TestServer.query(Map.of("query", "DROP TABLE attack.victim"))))
                .header("X-ClickHouse-User", TestServer.USER)
                .header("X-ClickHouse-Key", TestServer.PASSWORD)
                .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).contains("164");
        assertVictimLives();
    }

    @Test
    void filesOfTheServerStayClosed() {
        for (var sql : new String[] {
            "SELECT 1 INTO OUTFILE '/tmp/attack.out'", "INSERT INTO attack.t FROM INFILE '/etc/passwd' FORMAT CSV"
        }) {
            assertThat(server.post(Map.of(), sql.getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .as(sql)
                    .isEqualTo(501);
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
