package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A sender that empties its spool again after a restart of everything, at another node: nothing counts twice. */
@Tag("slow")
class ResentIdsTest {
    private static final int EVENTS = 10_000;
    private static final int AT_ONCE = 32;
    private static final String UNLIMITED = "--faultline.ingest.rate-limit.enabled=false";

    /** A re-sent event states the time at which it happened, not the time at which it is sent. */
    private static final String BODY = """
            {"event_id":"%1$s"}
            {"type":"event"}
            {"event_id":"%1$s","timestamp":%2$d,"platform":"java","exception":{"values":[{"type":"SpooledException",\
            "value":"sent twice"}]}}
            """;

    @Test
    void tenThousandIdsSentAgainThroughAnotherNodeCountOnce(@TempDir Path folder) throws Exception {
        var happened = Instant.now().getEpochSecond();
        var ids = Stream.generate(() -> UUID.randomUUID().toString().replace("-", ""))
                .limit(EVENTS)
                .toList();
        try (var product = Product.start(folder.resolve("data"), UNLIMITED)) {
            send(product.process().url(), ids, happened);
            await(product, "stored", EVENTS);
            assertThat(events(product)).isEqualTo(EVENTS);

            product.process().kill();
            product.process().startAgain();
            try (var other = ProductProcess.start(
                    "run",
                    product.process().data(),
                    Product.JVM,
                    List.of("--only", "ingest", UNLIMITED),
                    Product.BOOTSTRAP)) {
                send(other.url(), ids, happened);
                var ledger = await(product, "duplicate", EVENTS);
                assertThat(ledger.path("stored").asLong()).isEqualTo(EVENTS);
                assertThat(ledger.path("received").asLong()).isEqualTo(2 * EVENTS);
                assertThat(ledger.path("difference").asLong()).isZero();
                assertThat(events(product)).isEqualTo(EVENTS);
            }
            commandsSayTheSame(product, ids);
        }
    }

    private static void commandsSayTheSame(Product product, List<String> ids) {
        var data = product.process().data();
        assertThat(Program.faultline(data, "ledger", "--last", "1h"))
                .containsPattern("received +20,000")
                .containsPattern("stored +10,000")
                .containsPattern("duplicate +10,000")
                .containsPattern("in flight +0")
                .containsPattern("residual +0");
        assertThat(Program.faultline(data, "ledger", "--event", ids.getFirst()))
                .contains("stored, project 1 of faultline");
        var fate = product.api().get("/api/v1/orgs/faultline/outcomes/" + ids.getFirst());
        assertThat(fate.path("outcome").asString()).isEqualTo("stored");
        assertThat(product.api().status("/api/v1/orgs/faultline/outcomes/" + "0".repeat(32)))
                .isEqualTo(404);
        assertThat(Program.faultline(data, "dead-letters")).contains("0 dead letters wait");
        assertThat(Program.faultline(data, "replay", "--from", "1h", "--dry-run"))
                .contains("  0 events would be stored", "received would be raised by 0, outcomes by 0");
    }

    private static JsonNode await(Product product, String outcome, long count) {
        return Awaitility.await(count + " " + outcome)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> product.api()
                                .get("/api/v1/orgs/faultline/outcomes?t=1h")
                                .path("ledger"),
                        ledger -> ledger.path(outcome).asLong() >= count
                                // A reading is good for three seconds; what is stored meanwhile stands in both.
                                && ledger.path("inFlight").asLong() == 0
                                && ledger.path("difference").asLong() == 0);
    }

    private static long events(Product product) {
        var items = product.api().get("/api/v1/orgs/faultline/issues?t=1h").path("items");
        assertThat(items.size()).as("one bug, one issue").isEqualTo(1);
        return items.get(0).path("events").asLong();
    }

    private static void send(URI node, List<String> ids, long happened)
            throws InterruptedException, ExecutionException {
        var door = node.resolve("/api/1/envelope/?sentry_key=" + Product.KEY);
        var places = new Semaphore(AT_ONCE);
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = ids.stream()
                    .map(id -> threads.submit(() -> {
                        places.acquire();
                        try {
                            sendOne(http, door, BODY.formatted(id, happened));
                        } finally {
                            places.release();
                        }
                        return id;
                    }))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        }
    }

    private static void sendOne(HttpClient http, URI door, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString(body))
                .build();
        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
    }
}
