package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.PlainHttp2Client;
import dev.faultline.ingest.support.Projects;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HTTP/2 without TLS, as a proxy speaks it: with prior knowledge and by upgrade. */
@ExtendWith(Engines.class)
class Http2Test {
    private static final long PROJECT = Projects.newId();
    private static final String KEY = Projects.newKey();
    private static final String PATH = "/api/" + PROJECT + "/envelope/?sentry_key=" + KEY;
    private static IngestNode node;

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines);
        node.publish(Projects.project(PROJECT, Projects.key(KEY)));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void severalRequestsOnOneConnectionWithPriorKnowledge() throws IOException {
        try (var http = new PlainHttp2Client(node.port())) {
            for (var i = 0; i < 3; i++) {
                assertThat(http.post(PATH, event("x".repeat(10_000)))).startsWith("{\"id\":");
            }
            assertThat(http.post(PATH.replace(KEY, "0".repeat(32)), event("x"))).contains("key_unknown");
            assertThat(http.post(PATH, new byte[0])).contains("body_empty");
        }
    }

    @Test
    void anUpgradeIsTakenWithoutABodyAndOtherwiseIgnored() throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var first = http.send(request(event("y".repeat(10_000))), HttpResponse.BodyHandlers.ofString());
            assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
            assertThat(first.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var preflight = http.send(
                    HttpRequest.newBuilder(node.uri(PATH))
                            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(preflight.version()).isEqualTo(HttpClient.Version.HTTP_2);
            var upgraded = http.send(request(event("z".repeat(10_000))), HttpResponse.BodyHandlers.ofString());
            assertThat(upgraded.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(upgraded.statusCode()).as(upgraded.body()).isEqualTo(200);
            assertThat(upgraded.headers().firstValue("access-control-allow-origin"))
                    .contains("*");
        }
    }

    private static HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(node.uri(PATH))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static byte[] event(String message) {
        return ("{}\n{\"type\":\"event\"}\n{\"message\":\"" + message + "\"}").getBytes(UTF_8);
    }
}
