package dev.faultline.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** A project that one test has for itself in the product that all share, and its door. */
record OwnProject(long id, URI door, HttpClient http) implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    static OwnProject make(Product product, String name) {
        var made = JsonMapper.shared()
                .readTree(product.api()
                        .send("POST", "/api/v1/orgs/faultline/projects", "{\"name\":\"" + name + "\"}")
                        .body());
        var keys = product.api().get("/api/v1/orgs/faultline/projects/" + name + "/keys");
        var id = made.path("id").asLong();
        var key = keys.get(0).path("publicKey").asString();
        var project = new OwnProject(
                id,
                product.process().url().resolve("/api/" + id + "/envelope/?sentry_key=" + key),
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        Awaitility.await("the door knows the new key")
                .atMost(TIMEOUT)
                .until(() -> project.send("{}\n{\"type\":\"client_report\"}\n{\"discarded_events\":[]}\n") == 200);
        return project;
    }

    /** The status of the answer. */
    int send(String envelope) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(door)
                                .timeout(TIMEOUT)
                                .POST(HttpRequest.BodyPublishers.ofString(envelope))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() {
        http.close();
    }
}
