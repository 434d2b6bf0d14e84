package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Unmodified official SDKs, the DSN changed and nothing else; and our own. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class FirstErrorTest {
    private static final String ISSUES = "/api/v1/orgs/faultline/issues?t=1h&q=";

    @Test
    void anErrorOfTheOfficialJavaSdkBecomesAnIssue(Product product) {
        Program.officialJava(product.dsn(), "official-java@1.0.0");
        var issue = issue(product, "release:official-java@1.0.0");
        assertThat(issue.path("type").asString()).isEqualTo("IllegalStateException");
        assertThat(issue.path("value").asString()).isEqualTo("payment failed");
        assertThat(issue.path("culprit").asString()).isEqualTo("POST /orders");
        var event = product.api()
                .get("/api/v1/orgs/faultline/issues/" + issue.path("shortId").asString() + "/events/latest");
        assertThat(event.toString()).contains("callGateway", "SocketTimeoutException", "sentry.java");
    }

    @Test
    void anErrorOfTheJavaShopBecomesAnIssue(Product product) {
        Program.javaShop(product.dsn(), "shop-java@1.0.0", "wrapped-cause");
        var issue = issue(product, "release:shop-java@1.0.0");
        assertThat(issue.path("type").asString()).isEqualTo("IllegalStateException");
        assertThat(issue.path("value").asString()).isEqualTo("payment failed");
        assertThat(issue.path("culprit").asString()).isEqualTo("POST /break/wrapped-cause");
        var event = product.api()
                .get("/api/v1/orgs/faultline/issues/" + issue.path("shortId").asString() + "/events/latest");
        assertThat(event.toString())
                .contains("callGateway", "SocketTimeoutException", "shop-java@1.0.0", "faultline.java");
    }

    @Test
    void anErrorOfTheNodeSdkBecomesAnIssue(Product product) {
        Program.nodeShop(product.dsn(), "shop-node@1.0.0", "null-customer");
        var issue = issue(product, "release:shop-node@1.0.0");
        assertThat(issue.path("type").asString()).isEqualTo("TypeError");
        assertThat(issue.path("culprit").asString()).isNotBlank();
        var event = product.api()
                .get("/api/v1/orgs/faultline/issues/" + issue.path("shortId").asString() + "/events/latest");
        assertThat(event.toString()).contains("breakages.mjs", "shop-node@1.0.0");
    }

    private static JsonNode issue(Product product, String query) {
        return Awaitility.await("an issue for " + query)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> product.api()
                                .get(ISSUES + query.replace(":", "%3A").replace("@", "%40"))
                                .path("items"),
                        items -> !items.isEmpty())
                .get(0);
    }
}
