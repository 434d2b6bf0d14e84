package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sdk.monitor.CheckIn;
import dev.faultline.sdk.trace.Transaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** docs/migrate-from-sentry.md: every call of its right column stands here, runs, and does what its row promises. */
class MigrationPageTest extends ClientTest {
    private static final Path PAGE = Path.of("../../docs/migrate-from-sentry.md");
    private static final Path THIS = Path.of("src/test/java/dev/faultline/sdk/MigrationPageTest.java");
    private static final Pattern ROW = Pattern.compile("\\| (`.+`) \\| (`.+`) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Exception error = new IllegalStateException("checkout failed");

    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(
                        row.group(1),
                        CODE.matcher(row.group(2))
                                .results()
                                .map(code -> code.group(1))
                                .toList());
            }
        }
        return rows;
    }

    @Test
    void everyMappedCallStandsInThisTest() throws IOException {
        // Line breaks and indents are the formatter's.
        String code = Files.readString(THIS).replaceAll("\\s+", "");
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(30);
        List<String> missing = rows().values().stream()
                .flatMap(List::stream)
                .filter(call -> !code.contains(call.replaceAll("\\s+", "")))
                .collect(Collectors.toList());
        assertThat(missing).isEmpty();
    }

    private JsonNode only() {
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.events()).hasSize(1);
        return server.events().get(0);
    }

    private JsonNode captured() {
        Faultline.capture(error);
        return only();
    }

    private FaultlineOptions.Builder here(FaultlineOptions.Builder builder) {
        return builder.dsn(RecordingServer.dsn(server.port())).spoolFolder(folder);
    }

    @Test
    void initAndItsOptions() {
        String dsn = RecordingServer.dsn(server.port());
        assertThat(Faultline.isEnabled()).isFalse();
        Faultline.init(FaultlineOptions.builder().dsn(dsn).build());
        assertThat(Faultline.isEnabled()).isTrue();
        Faultline.init(here(FaultlineOptions.builder()
                        .release("shop@1.2.3")
                        .environment("production")
                        .serverName("web-1"))
                .build());
        JsonNode event = captured();
        assertThat(event.get("release").asString()).isEqualTo("shop@1.2.3");
        assertThat(event.get("environment").asString()).isEqualTo("production");
        assertThat(event.get("server_name").asString()).isEqualTo("web-1");
    }

    @Test
    void samplingOfErrorsAndTransactions() {
        Faultline.init(here(FaultlineOptions.builder().sampleRate(0.5)).build());
        int kept = 0;
        for (int i = 0; i < 400; i++) {
            kept += Faultline.capture(error) == null ? 0 : 1;
        }
        assertThat(kept).isBetween(130, 270);
        Faultline.init(here(FaultlineOptions.builder().tracesSampleRate(0.1)).build());
        assertThat(Faultline.client().options().tracesSampleRate()).isEqualTo(0.1);
    }

    @Test
    void whatIsLeftOut() {
        Faultline.init(here(FaultlineOptions.builder().beforeSend(event -> event.message() == null ? event : null))
                .build());
        Faultline.captureMessage("dropped by the hook");
        assertThat(captured().has("exception")).isTrue();
        Faultline.init(here(FaultlineOptions.builder().ignore(InterruptedException.class))
                .build());
        assertThat(Faultline.capture(new InterruptedException())).isNull();
    }

    @Test
    void packagesTagsAndPersonalData() {
        Faultline.init(
                here(FaultlineOptions.builder().inAppPackages("com.acme")).build());
        JsonNode frames = captured()
                .get("exception")
                .get("values")
                .get(0)
                .get("stacktrace")
                .get("frames");
        assertThat(frames)
                .allSatisfy(f -> assertThat(f.get("in_app").asBoolean()).isFalse());
        server.accepted.clear();
        Faultline.init(here(FaultlineOptions.builder().sendPersonalData(true)).build());
        Faultline.scope().user(new User("7", "kim", "kim@example.com", null));
        assertThat(captured().get("user").get("email").asString()).isEqualTo("kim@example.com");
        server.accepted.clear();
        Faultline.init(here(FaultlineOptions.builder().tag("k", "v")).build());
        assertThat(captured().get("tags").get("k").asString()).isEqualTo("v");
    }

    @Test
    void captures() {
        Faultline.init(options().build());
        List<String> ids = new ArrayList<>();
        ids.add(Faultline.capture(error));
        ids.add(Faultline.capture(error, event -> event.tags().put("step", "pay")));
        ids.add(Faultline.captureMessage("stock is low"));
        ids.add(Faultline.captureMessage("stock is low", Level.WARNING));
        ids.add(Faultline.captureMessage("refund", Level.INFO, event -> event.logger("billing")));
        assertThat(Faultline.lastEventId()).isEqualTo(ids.get(4));
        assertThat(Faultline.flush(Duration.ofSeconds(2))).isTrue();
        List<JsonNode> events = server.events();
        assertThat(events).extracting(e -> e.get("event_id").asString()).isEqualTo(ids);
        assertThat(events.get(1).get("tags").get("step").asString()).isEqualTo("pay");
        assertThat(events.get(2).get("level").asString()).isEqualTo("info");
        assertThat(events.get(3).get("level").asString()).isEqualTo("warning");
        assertThat(events.get(4).get("logger").asString()).isEqualTo("billing");
        Faultline.close();
        assertThat(Faultline.capture(error)).isNull();
    }

    @Test
    void breadcrumbs() {
        Faultline.init(options().build());
        Faultline.scope().breadcrumb(Breadcrumb.of("before", "forgotten"));
        Faultline.scope().clearBreadcrumbs();
        Faultline.scope().breadcrumb(Breadcrumb.of("cart", "added a book"));
        Faultline.scope().breadcrumb(new Breadcrumb("http", "GET /stock", Level.INFO, Map.of("status", 200)));
        JsonNode values = captured().get("breadcrumbs").get("values");
        assertThat(values).extracting(b -> b.get("category").asString()).containsExactly("cart", "http");
        assertThat(values.get(1).get("data").get("status").asInt()).isEqualTo(200);
    }

    @Test
    void scopes() {
        Faultline.init(options().build());
        Faultline.scope().tag("tenant", "acme");
        Faultline.withScope(() -> Faultline.scope().tag("inner", "yes"));
        try (Scopes.Entered entered = Scopes.enter(Faultline.scope().copy())) {
            Faultline.scope().tag("pushed", "yes");
        }
        Faultline.scope().tag("plan", "gold").removeTag("plan");
        Faultline.scope().extra("cart", List.of(1, 2)).removeExtra("cart");
        Faultline.scope().extra("kept", List.of(1, 2));
        Faultline.scope().context("cart", Map.of("items", 3));
        Faultline.scope().user(User.ofId("7"));
        Faultline.scope().level(Level.FATAL);
        Faultline.scope().fingerprint("{{ default }}", "eu");
        Faultline.scope().transaction("POST /orders");
        Faultline.scope().attach(Attachment.text("cart.json", "{}"));
        JsonNode event = captured();
        assertThat(event.get("tags").get("tenant").asString()).isEqualTo("acme");
        assertThat(event.get("tags").propertyNames()).doesNotContain("inner", "pushed", "plan");
        assertThat(event.get("extra").propertyNames()).containsExactly("kept");
        assertThat(event.get("contexts").get("cart").get("items").asInt()).isEqualTo(3);
        assertThat(event.get("user").get("id").asString()).isEqualTo("7");
        assertThat(event.get("level").asString()).isEqualTo("fatal");
        assertThat(event.get("fingerprint").get(1).asString()).isEqualTo("eu");
        assertThat(event.get("transaction").asString()).isEqualTo("POST /orders");
        assertThat(server.accepted.get(0).files()).hasSize(1);
    }

    @Test
    void tracing() throws Exception {
        Faultline.init(options().tracesSampleRate(1).build());
        assertThat(Faultline.traceHeaders()).isEmpty();
        Transaction order = Faultline.startTransaction("POST /orders", "http.server");
        assertThat(Faultline.currentSpan()).isSameAs(order);
        assertThat(Faultline.timed("db.query", "SELECT 1", () -> 1)).isEqualTo(1);
        Map<String, String> headers = Faultline.traceHeaders();
        order.finish();
        Transaction stock = Faultline.continueTransaction("GET /stock", "http.server", headers::get);
        assertThat(stock.traceId()).isEqualTo(order.traceId());
        stock.finish();
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.items("transaction"))
                .extracting(t ->
                        t.get("transaction").asString() + " " + t.get("spans").size())
                .containsExactly("POST /orders 1", "GET /stock 0");
    }

    @Test
    void sessionsJobsAndFeedback() throws Exception {
        Faultline.init(options().build());
        Faultline.startSession();
        Faultline.endSession();
        Faultline.checkIn(CheckIn.ok("nightly"));
        assertThat(Faultline.monitored("nightly", null, () -> "done")).isEqualTo("done");
        String id = Faultline.capture(error);
        Faultline.feedback(new Feedback(id, "it broke", "Kim", null));
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.accepted)
                .extracting(RecordingServer.Received::type)
                .containsExactly("session", "session", "check_in", "check_in", "check_in", "event", "user_report");
    }

    @Test
    void tasksCarryTheScope() throws Exception {
        Faultline.init(options().build());
        Faultline.scope().tag("tenant", "acme");
        Callable<String> task = () -> Faultline.capture(error);
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            pool.submit(Scopes.wrap(task)).get(5, TimeUnit.SECONDS);
            Scopes.wrap(pool).submit(task).get(5, TimeUnit.SECONDS);
        }
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.events())
                .hasSize(2)
                .allSatisfy(
                        e -> assertThat(e.get("tags").get("tenant").asString()).isEqualTo("acme"));
    }
}
