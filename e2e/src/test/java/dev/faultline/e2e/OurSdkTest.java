package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sdk.Attachment;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.FaultlineOptions;
import dev.faultline.sdk.Feedback;
import dev.faultline.sdk.Level;
import dev.faultline.sdk.Scope;
import dev.faultline.sdk.Scopes;
import dev.faultline.sdk.monitor.CheckIn;
import dev.faultline.sdk.monitor.MonitorConfig;
import dev.faultline.sdk.trace.NameSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that the Java SDK can send, signed, is taken by the real ingest and stored by the real processor. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class OurSdkTest {
    private static final String RELEASE = "our-sdk@1.0.0";

    @Test
    void everyKindOfItemIsStored(Product product, @TempDir Path folder) throws Exception {
        var dsn = product.dsn().replace("@", ":" + Product.SECRET + "@");
        var options = FaultlineOptions.builder()
                .dsn(dsn)
                .release(RELEASE)
                .environment("e2e")
                .spoolFolder(folder)
                .tracesSampleRate(1);
        String event;
        try (var client = FaultlineClient.start(options.build())) {
            event = sendAll(client);
            assertThat(client.flush(Duration.ofSeconds(30))).isTrue();
            client.endSession();
            assertThat(client.flush(Duration.ofSeconds(30))).isTrue();
            assertThat(client.state().dropped()).isEmpty();
        }
        var stored = new Tables(product);
        var id = "toUUID('" + event.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5") + "')";
        // Verified: the signature was made with the secret and checked at the door.
        stored.await("events WHERE verified AND event_id = " + id, 1);
        stored.await("attachments WHERE filename = 'cart.json' AND event_id = " + id, 1);
        stored.await("feedback WHERE about = " + id, 1);
        stored.await("transactions WHERE name = 'POST /orders' AND release = '" + RELEASE + "'", 1);
        stored.await("spans WHERE op = 'db.query' AND name = 'SELECT 1'", 1);
        stored.await("check_ins WHERE slug = 'our-nightly'", 2);
        stored.await("sessions FINAL WHERE release = '" + RELEASE + "' AND status = 'exited' AND errors = 1", 1);
        stored.await("session_counts WHERE release = '" + RELEASE + "' AND exited > 0", 1);
    }

    private static String sendAll(FaultlineClient client) {
        client.startSession();
        client.beginRequest().close();
        String event;
        try (var entered = Scopes.enter(new Scope().attach(Attachment.text("cart.json", "{\"items\":3}\n")));
                var order = client.beginTransaction("POST /orders", NameSource.ROUTE, "http.server", name -> null)) {
            order.child("db.query", "SELECT 1").finish();
            event = Objects.requireNonNull(
                    client.capture(new IllegalStateException("sent by our own SDK"), e -> e.level(Level.ERROR)));
            order.httpStatus(500);
        }
        client.feedback(new Feedback(event, "the pay button does nothing", "Kim", "kim@example.com"));
        var run = client.checkIn(CheckIn.inProgress("our-nightly").config(MonitorConfig.crontab("0 3 * * *")));
        client.checkIn(CheckIn.ok("our-nightly").endOf(run).took(Duration.ofSeconds(2)));
        return event;
    }

    /** Asks ClickHouse itself: not every item has a page yet. */
    private record Tables(URI server, String user, String password) {
        Tables(Product product) throws IOException {
            this(JsonMapper.shared()
                    .readValue(
                            Files.readString(product.process().data().resolve("engines.json")),
                            new TypeReference<Map<String, String>>() {}));
        }

        private Tables(Map<String, String> engines) {
            this(
                    URI.create(engines.getOrDefault("faultline.clickhouse.url", "")),
                    engines.getOrDefault("faultline.clickhouse.username", ""),
                    engines.getOrDefault("faultline.clickhouse.password", ""));
        }

        void await(String rows, long count) {
            Awaitility.await(rows)
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> count(rows), found -> found == count);
        }

        private long count(String rows) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(server)
                    .timeout(Duration.ofSeconds(20))
                    .header("X-ClickHouse-User", user)
                    .header("X-ClickHouse-Key", password)
                    .POST(HttpRequest.BodyPublishers.ofString("SELECT count() FROM faultline." + rows))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                return Long.parseLong(answer.body().strip());
            }
        }
    }
}
