package dev.faultline.catalog.oidc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProviderTest {
    private final AtomicInteger visits = new AtomicInteger();
    private final ProviderClient client = new ProviderClient();
    private HttpServer http;
    private String document = "";
    private String location = "";

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        http.createContext("/.well-known/openid-configuration", exchange -> {
            var bytes = document.getBytes(StandardCharsets.UTF_8);
            if (!location.isEmpty()) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(location.isEmpty() ? 200 : 302, bytes.length == 0 ? -1 : bytes.length);
            try (exchange) {
                exchange.getResponseBody().write(bytes);
            }
        });
        http.createContext("/inner", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
        client.close();
    }

    @Test
    void aRedirectIsNotFollowed() {
        location = issuer() + "/inner";
        refused("302");
        Assertions.assertThat(visits).hasValue(0);
    }

    @Test
    void aDocumentThatDoesNotEndIsCut() {
        document = "{\"issuer\":\"" + "x".repeat(600_000) + "\"}";
        refused("more than");
    }

    @Test
    void aDocumentOfAnotherProviderIsRefused() {
        document = "{\"issuer\":\"https://other.example\"}";
        refused("calls itself");
    }

    @Test
    void aDocumentThatLeadsElsewhereIsRefused() {
        document = "{\"issuer\":\"" + issuer() + "\",\"authorization_endpoint\":\"" + issuer()
                + "/a\",\"token_endpoint\":\"http://169.254.169.254/\",\"jwks_uri\":\"" + issuer() + "/k\"}";
        refused("names another one");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        document = "<html>";
        refused("did not answer as a provider does");
    }

    private void refused(String because) {
        var provider = new Provider(URI.create(issuer()), client, Clock.systemUTC());
        assertThatThrownBy(provider::document).isInstanceOf(OidcException.class).hasMessageContaining(because);
    }

    private String issuer() {
        return "http://localhost:" + http.getAddress().getPort();
    }
}
