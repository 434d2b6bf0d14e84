package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** What curl can do: an event that is waited for, and a recovery that resolves its issue. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class PlainJsonTest {
    private static final String DOOR = "/api/1/events/?sentry_key=" + Product.KEY;
    private static final String ISSUES = "/api/v1/orgs/faultline/issues?t=1h&q=";

    @Test
    void anEventIsQueryableOnceItsAnswerIsThereAndARecoveryResolvesIt(Product product) {
        var failed = "{\"message\":\"the nightly backup failed\",\"fingerprint\":[\"backup\"]}";
        var answer = Awaitility.await("the first answer that is not 202: the listener starts with the product")
                .atMost(Duration.ofSeconds(20))
                .until(() -> product.api().send("POST", DOOR + "&wait=true", failed), sent -> sent.statusCode() != 202);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var stored = JsonMapper.shared().readTree(answer.body());
        assertThat(stored.path("outcome").asString()).isEqualTo("stored");
        var items = product.api().get(ISSUES + "backup").path("items");
        assertThat(items.size()).as("queryable at once").isEqualTo(1);

        var recovered = product.api().send("POST", DOOR, "{\"action\":\"recover\",\"fingerprint\":[\"backup\"]}");
        assertThat(recovered.statusCode()).as(recovered.body()).isEqualTo(200);
        var issue =
                "/api/v1/orgs/faultline/issues/" + items.get(0).path("shortId").asString();
        Awaitility.await("resolved by the recovery")
                .atMost(Duration.ofSeconds(20))
                .until(() -> product.api()
                        .get(issue)
                        .path("issue")
                        .path("status")
                        .asString()
                        .equals("resolved"));
    }
}
