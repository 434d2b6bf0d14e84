package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.ProductProcess;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The same code as separate processes on shared engines: one ingest, two processors, one query. */
@Tag("slow")
class SeparateProcessesTest {
    private static final String ISSUES = "/api/v1/orgs/faultline/issues?t=1h";
    private static final String STATUS = "/api/v1/orgs/faultline/status";

    @TempDir
    static Path folder;

    private static final List<ProductProcess> STARTED = new ArrayList<>();
    private static ProductProcess ingest;
    private static List<ProductProcess> processors;
    private static Api api;

    @BeforeAll
    static void start() {
        var engines =
                ProductProcess.start("engines", folder.resolve("data"), Product.JVM, List.of(), Product.BOOTSTRAP);
        STARTED.add(engines);
        ingest = service("ingest");
        var query = service(
                "query", "--faultline.freshness.ingest-url=" + ingest.url(), "--faultline.freshness.interval=1s");
        processors = List.of(service("processor"), service("processor"));
        api = new Api(query.url(), Product.TOKEN);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (var process : STARTED.reversed()) {
            process.close();
        }
    }

    private static ProductProcess service(String role, String... settings) {
        var flags = new ArrayList<>(List.of("--only", role));
        flags.addAll(List.of(settings));
        var started = ProductProcess.start("run", folder.resolve("data"), Product.JVM, flags, Product.BOOTSTRAP);
        STARTED.add(started);
        return started;
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100));
    }

    @Test
    void anErrorWalksThroughFourProcesses() {
        Program.nodeShop(
                "http://" + Product.KEY + "@localhost:" + ingest.url().getPort() + "/1",
                "apart@1.0.0",
                "wrapped-cause");
        var items = await("the issue on the query service")
                .until(() -> api.get(ISSUES + "&q=release%3Aapart%401.0.0").path("items"), found -> !found.isEmpty());
        assertThat(items.get(0).path("value").asString()).isEqualTo("payment failed");
        assertThat(STARTED).allMatch(process -> process.handle().isAlive());
    }

    @Test
    void whileTheProcessorsStandStillEveryAnswerSaysHowOldItIs() {
        await("the first canary").until(() -> !freshness().path("visibleMs").isNull());
        signal("-STOP", processors);
        try {
            await("lateness is told").until(() -> freshness().path("late").asBoolean());
            var stood = Instant.parse(freshness().path("freshAsOf").asString());
            await("answers grow old")
                    .until(() -> Instant.parse(api.get(STATUS).path("asOf").asString())
                            .isAfter(stood.plusSeconds(8)));
            var status = api.get(STATUS);
            assertThat(status.path("state").asString()).isEqualTo("degraded");
            assertThat(Instant.parse(status.path("freshness").path("freshAsOf").asString()))
                    .as("nothing newer became visible")
                    .isEqualTo(stood);
            assertThat(api.get(ISSUES).path("meta").path("freshAsOf").asString())
                    .isEqualTo(stood.toString());
        } finally {
            signal("-CONT", processors);
        }
        await("freshness recovers").until(() -> !freshness().path("late").asBoolean());
        var again = api.get(ISSUES).path("meta");
        assertThat(Duration.between(
                        Instant.parse(again.path("freshAsOf").asString()),
                        Instant.parse(again.path("asOf").asString())))
                .isLessThan(Duration.ofSeconds(20));
        assertThat(api.get("/api/v1/orgs/faultline/issues?t=1h&q=canary").path("items"))
                .as("the hidden project is in no list")
                .isEmpty();
    }

    @Test
    void whileTheLogStandsStillNothingIsPromisedAndNothingPilesUp() {
        var broker = List.of(STARTED.getFirst());
        var door = new Api(ingest.url(), Product.TOKEN);
        await("events are taken").until(() -> post(door).statusCode() == 200);
        signal("-STOP", broker);
        try {
            await("the log is missed").until(() -> post(door).statusCode() == 503);
            var startedAt = System.nanoTime();
            for (var i = 0; i < 300; i++) {
                var refused = post(door);
                assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).contains("5");
                assertThat(refused.body()).contains("log_away");
            }
            // One request a second finds out whether the log is back and waits for it; the others are turned away.
            assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(60));
        } finally {
            signal("-CONT", broker);
        }
        await("events are taken again").until(() -> post(door).statusCode() == 200);
    }

    private static HttpResponse<String> post(Api door) {
        return door.send("POST", "/api/1/events/?sentry_key=" + Product.KEY, "{\"message\":\"while the log stands\"}");
    }

    private static JsonNode freshness() {
        return api.get(STATUS).path("freshness");
    }

    private static void signal(String signal, List<ProductProcess> processes) {
        for (var process : processes) {
            Program.run(Map.of(), "kill", signal, Long.toString(process.handle().pid()));
        }
    }
}
