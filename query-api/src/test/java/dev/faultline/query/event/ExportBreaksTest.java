package dev.faultline.query.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.query.harness.Cable;
import dev.faultline.query.harness.QueryServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine goes away under a download: it breaks, and no half of a file looks like a whole one. */
class ExportBreaksTest {
    private static final Cable CABLE = new Cable();

    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin().through("clickhouse", CABLE);

    @BeforeAll
    static void fill() {
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO events (project_id, hash, received_at, timestamp, event_id, retention, kind, level, platform,
                  release, environment, error_type, message)
                SELECT 1, 303, now64(3), now64(3), generateUUIDv4(number), 90, 'error', 'error', 'java', 'long@1', 'prod',
                  'LongException', hex(randomString(500)) FROM numbers(60000)""");
    }

    @AfterAll
    static void end() throws IOException {
        CABLE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void aDownloadThatBreaksMidwayFailsLoudly(String format) throws Exception {
        CABLE.putBack();
        var request = HttpRequest.newBuilder(
                        SERVER.uri("/api/v1/orgs/faultline/export?t=24h&format=" + format + "&q=release:long@1"))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .build();
        var client = HttpClient.newHttpClient();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            try (var body = answer.body()) {
                assertThat(body.readNBytes(10_000)).hasSize(10_000);
                CABLE.pullOut();
                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        } finally {
            client.shutdownNow();
        }
    }

    /** The driver trusts connections that rested for less than 5 s: several lie dead in its pool here. */
    @Test
    void theFirstReadAfterAShortAbsenceFindsTheEngine() throws Exception {
        CABLE.putBack();
        var clickHouse = SERVER.bean(ClickHouse.class);
        Callable<Long> read =
                () -> clickHouse.first("SELECT sleep(0.1) + 7 AS seven", Map.of(), row -> row.getLong("seven"));
        try (var several = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reading : several.invokeAll(Collections.nCopies(8, read))) {
                assertThat(reading.get()).isEqualTo(7);
            }
        }
        CABLE.pullOut();
        CABLE.putBack();
        assertThat(read.call()).isEqualTo(7);
    }

    @Test
    void whatNeedsTheEngineSaysThatItIsAway() {
        var admin = SERVER.admin();
        CABLE.pullOut();
        assertThat(admin.get("/api/v1/orgs/faultline/issues?t=24h")
                        .expect(503)
                        .at("/code")
                        .asString())
                .isEqualTo("engine_away");
        assertThat(admin.get("/api/v1/orgs/faultline/status")
                        .expect(200)
                        .at("/state")
                        .asString())
                .isEqualTo("degraded");
        CABLE.putBack();
    }
}
