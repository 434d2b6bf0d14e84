package dev.faultline.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.QueryServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestsTest {
    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    /** As bytes on the wire: an HTTP client would tidy these paths up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/assets/../application.yaml",
                "/assets/..%2f..%2fapplication.yaml",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/assets/..\\..\\application.yaml",
                "/assets/..;/application.yaml",
                "/application.yaml",
                "/static/index.html%00.js",
                "/api/v1/../../application.yaml",
                "/db/postgres/catalog/001_catalog.sql"
            })
    void noPathLeavesTheFolderOfTheUi(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("create table", "spring:", "root:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me/",
                "/api/v1//me",
                "//api/v1/me",
                "/api/v1/;x/me",
                "/api;x=1/v1/me",
                "/;x/api/v1/me",
                "/API/V1/me",
                "/%61pi/v1/me",
                "/api/%761/me",
                "/api%2fv1/me",
                "/api/v1/%6de",
                "/x/../api/v1/me",
                "/api/v1/me;a=b",
                "/%61pi/v1/orgs/faultline/projects",
                "/api;x/v1/orgs/faultline/projects",
                "/%61pi/0/organizations/"
            })
    void anotherSpellingOfAPathIsNoWayAroundTheDoor(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("\"preferences\"", "\"slug\"");
        assertThat(answer.substring(9, 12)).isIn("400", "401", "404");
    }

    @Test
    void anotherSpellingIsNoWayAroundTheGuardAgainstOtherSites() {
        server.admin()
                .header("X-XSRF-TOKEN", "planted")
                .post("/%61pi/v1/orgs/faultline/teams", "{\"name\":\"planted\"}")
                .expect(403);
    }

    @Test
    void nothingThatIsSentComesBackAsAHeader() throws IOException {
        var answer = raw("GET /api/v1/auth/oidc/start?next=/a%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\nHost: localhost\r\n"
                + "X-Request-Id: planted\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("Set-Cookie: a=b", "planted");
    }

    @Test
    void aBodyIsNeverLargerThanWhatTheApiTakes() throws Exception {
        var browser = server.admin();
        browser.patch("/api/v1/me", "{\"name\":\"" + "x".repeat(1_100_000) + "\"}")
                .expect(413);
        try (var client = HttpClient.newHttpClient()) {
            var endless = HttpRequest.newBuilder(server.uri("/api/v1/auth/login"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                            ("{\"email\":\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8))))
                    .build();
            assertThat(client.send(endless, BodyHandlers.ofString()).statusCode())
                    .isIn(400, 413);
        }
    }

    @Test
    void aDeeplyNestedBodyIsRefused() {
        server.admin()
                .post("/api/v1/orgs/faultline/teams", "{\"name\":" + "[".repeat(50_000))
                .expect(400);
    }

    @Test
    void nobodyAssignsWhatAFormDoesNotHave() {
        var admin = server.admin();
        for (var body : new String[] {
            "{\"name\":\"a\",\"id\":99}",
            "{\"name\":\"a\",\"totp\":false}",
            "{\"name\":\"a\",\"email\":\"b@c.example\"}"
        }) {
            admin.patch("/api/v1/me", body).expect(400);
        }
        admin.patch("/api/v1/orgs/faultline", "{\"name\":\"a\",\"slug\":\"b\"}").expect(400);
        admin.patch("/api/v1/orgs/faultline/projects/default", "{\"name\":\"a\",\"prefix\":\"B\"}")
                .expect(400);
        admin.post("/api/v1/orgs/faultline/projects", "{\"name\":\"a\",\"organizationId\":2}")
                .expect(400);
        admin.post(
                        "/api/v1/orgs/faultline/projects/default/keys",
                        "{\"label\":\"a\",\"publicKey\":\"" + "a".repeat(32) + "\"}")
                .expect(400);
    }

    private static String raw(String request) throws IOException {
        var uri = server.uri("/");
        try (var socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
