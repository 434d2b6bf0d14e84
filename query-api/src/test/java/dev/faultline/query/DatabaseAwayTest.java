package dev.faultline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.bootstrap.CatalogStart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class DatabaseAwayTest {

    @Test
    void theServiceStartsSaysSoAndStillServesItsPage() throws Exception {
        try (var context = new SpringApplicationBuilder(QueryApplication.class)
                        .run(
                                "--server.port=0",
                                "--faultline.secrets.master-key=" + "0".repeat(64),
                                "--faultline.postgres.url=jdbc:postgresql://localhost:1/none",
                                "--faultline.postgres.connect-timeout=300ms",
                                "--faultline.kafka.bootstrap-servers=localhost:1");
                var client = HttpClient.newHttpClient()) {
            var base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            var me = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/api/v1/me"))
                            .header("Cookie", "faultline_session=x")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(me.statusCode()).isEqualTo(503);
            assertThat(me.body()).contains("\"engine_away\"");
            assertThat(client.send(
                                    HttpRequest.newBuilder(URI.create(base + "/login"))
                                            .build(),
                                    BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(context.getBean(CatalogStart.class).done()).isFalse();
            assertThat(context.getBean(CatalogStart.class).report(Duration.ofMillis(10)))
                    .isEmpty();
        }
    }
}
