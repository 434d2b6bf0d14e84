package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.ProductProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same code as separate processes on shared engines: one ingest, two processors, one query. */
@Tag("slow")
class SeparateProcessesTest {
    @Test
    void anErrorWalksThroughFourProcesses(@TempDir Path folder) throws Exception {
        var data = folder.resolve("data");
        try (var engines = ProductProcess.start("engines", data, Product.JVM, List.of(), Product.BOOTSTRAP);
                var query = service("query", data);
                var first = service("processor", data);
                var second = service("processor", data);
                var ingest = service("ingest", data)) {
            Program.nodeShop(
                    "http://" + Product.KEY + "@localhost:" + ingest.url().getPort() + "/1",
                    "apart@1.0.0",
                    "wrapped-cause");
            var api = new Api(query.url(), Product.TOKEN);
            var items = Awaitility.await("the issue on the query service")
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(100))
                    .until(
                            () -> api.get("/api/v1/orgs/faultline/issues?t=1h").path("items"),
                            found -> !found.isEmpty());
            assertThat(items.get(0).path("value").asString()).isEqualTo("payment failed");
            assertThat(List.of(
                            engines.handle().isAlive(),
                            first.handle().isAlive(),
                            second.handle().isAlive()))
                    .containsOnly(true);
        }
    }

    private static ProductProcess service(String role, Path data) {
        return ProductProcess.start("run", data, Product.JVM, List.of("--only", role), Product.BOOTSTRAP);
    }
}
