package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Pages on another origin: an uncaught error, the tunnel, the feedback dialog; and the SDKs of years ago. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class BrowserSdkTest {
    @Test
    void aPageOnAnotherOriginReportsInEveryWay(Product product) {
        Program.browser(
                "browser-sdk.mjs",
                Map.of(
                        "SENTRY_DSN",
                        product.dsn(),
                        "FAULTLINE_URL",
                        product.process().url().toString()));
        assertThat(issue(product, "uncaught@1.0.0").path("value").asString()).contains("basket is not defined");
        assertThat(issue(product, "tunnelled@1.0.0").path("value").asString()).contains("basket is not defined");
        assertThat(issue(product, "raven-js@1.0.0").path("value").asString()).isEqualTo("an old page");
    }

    @Test
    void anOldServiceReportsThroughTheStoreDoor(Product product) {
        // Its DSN has a secret, as all had then.
        var dsn = product.dsn().replace("@", ":" + "5".repeat(32) + "@");
        Program.sdk(dsn, "raven@1.0.0", "0", List.of("node", Program.path("e2e/browser/raven.cjs")));
        assertThat(issue(product, "raven@1.0.0").path("value").asString()).isEqualTo("an old service");
    }

    private static JsonNode issue(Product product, String release) {
        var path = "/api/v1/orgs/faultline/issues?t=1h&q=release%3A" + release.replace("@", "%40");
        return Awaitility.await("an issue of " + release)
                .atMost(Duration.ofSeconds(20))
                .until(() -> product.api().get(path).path("items"), items -> !items.isEmpty())
                .get(0);
    }
}
