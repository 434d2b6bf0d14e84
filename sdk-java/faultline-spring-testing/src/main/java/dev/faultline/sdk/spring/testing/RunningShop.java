package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.testing.ReceivingServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A small application that knows nothing of the SDK, started with a DSN and one dependency more. */
public final class RunningShop implements AutoCloseable {
    static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    final ReceivingServer server = new ReceivingServer();
    final ConfigurableApplicationContext context;

    RunningShop(WebApplicationType type, Class<?> application, String... more) {
        context = new SpringApplicationBuilder(application)
                .web(type)
                .properties(
                        "server.port=0",
                        "spring.application.name=shop",
                        "spring.profiles.active=staging",
                        "faultline.dsn=" + server.dsn(),
                        "faultline.release=shop@1.2.3",
                        "faultline.spool=false",
                        "faultline.traces-sample-rate=1.0",
                        "faultline.logging.context-tags=tenant",
                        "management.endpoint.health.show-details=always",
                        "management.endpoints.web.exposure.include=health,metrics")
                .properties(more)
                .run();
    }

    HttpResponse<String> get(String path) {
        String port = context.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .headers("Authorization", "Bearer t0ken", "X-Order-Source", "mobile", "X-Forwarded-For", "203.0.113.9")
                .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError("no answer to GET " + path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The events that speak of it. */
    List<JsonNode> eventsAbout(String words) {
        return server.events().stream()
                .filter(event -> event.toString().contains(words))
                .toList();
    }

    /** The one event that speaks of it, once it has come. */
    JsonNode eventAbout(String words) {
        Awaitility.await("an event about " + words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !eventsAbout(words).isEmpty());
        List<JsonNode> events = eventsAbout(words);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    /** The transaction of this name, once it has come. */
    JsonNode transaction(String name) {
        return Awaitility.await("a transaction " + name)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> server.items("transaction").stream()
                                .filter(sent ->
                                        sent.path("transaction").asText().equals(name))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** How many requests ended so, by the counts that came with the end of the application. */
    int requests(String outcome) {
        return server.items("sessions").stream()
                .flatMap(
                        counts -> StreamSupport.stream(counts.path("aggregates").spliterator(), false))
                .mapToInt(minute -> minute.path(outcome).asInt())
                .sum();
    }

    /** What all events of a request must tell, and must not. */
    static void tellsOfTheRequest(JsonNode event, String route, String path) {
        assertThat(event.path("transaction").asText()).isEqualTo(route);
        JsonNode request = event.path("request");
        assertThat(request.path("method").asText()).isEqualTo("GET");
        assertThat(request.path("url").asText()).endsWith(path);
        assertThat(header(request, "x-order-source")).isEqualTo("mobile");
        assertThat(header(request, "authorization")).isEqualTo("[Filtered]");
        assertThat(event.toString()).doesNotContain("t0ken");
        assertThat(event.path("contexts").path("trace").path("trace_id").asText())
                .isEqualTo(TRACE);
        assertThat(event.path("release").asText()).isEqualTo("shop@1.2.3");
        assertThat(event.path("environment").asText()).isEqualTo("staging");
    }

    static JsonNode mechanism(JsonNode event) {
        JsonNode values = event.path("exception").path("values");
        return values.get(values.size() - 1).path("mechanism");
    }

    private static String header(JsonNode request, String name) {
        for (Map.Entry<String, JsonNode> header : request.path("headers").properties()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue().asText();
            }
        }
        return "";
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }
}
