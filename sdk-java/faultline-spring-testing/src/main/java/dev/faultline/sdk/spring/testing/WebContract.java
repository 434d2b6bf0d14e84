package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.Faultline;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;

/** What a web application with one dependency more must show, whatever it is built on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WebContract {
    private final WebApplicationType type;
    private final Class<?> application;
    private final String mechanism;
    RunningShop shop;

    WebContract(WebApplicationType type, Class<?> application, String mechanism) {
        this.type = type;
        this.application = application;
        this.mechanism = mechanism;
    }

    @BeforeAll
    void start() {
        shop = new RunningShop(type, application);
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void anUnhandledExceptionTellsRouteAndRequest() {
        assertThat(shop.get("/orders/7?page=2&token=t0ken").statusCode()).isEqualTo(500);
        JsonNode event = shop.eventAbout("/orders/7");
        RunningShop.tellsOfTheRequest(event, "GET /orders/{id}", "/orders/7");
        assertThat(event.path("request").path("query_string").asText()).isEqualTo("page=2&token=[Filtered]");
        assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo(mechanism);
        assertThat(RunningShop.mechanism(event).path("handled").asBoolean(true)).isFalse();
        assertThat(event.has("user")).isFalse();
        assertThat(event.toString()).doesNotContain("mira", "203.0.113.9");
        assertThat(event.path("breadcrumbs").toString()).contains("looking for 7");
        assertThat(event.path("exception").toString()).contains("\"in_app\":true");
    }

    @Test
    void theCallersMistakeIsNoError() {
        assertThat(shop.get("/unknown").statusCode()).isEqualTo(404);
        assertThat(shop.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(Faultline.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(shop.eventsAbout("nobody knows it")).isEmpty();
        assertThat(shop.eventsAbout("nowhere")).isEmpty();
    }

    @Test
    void aRequestIsATransactionOfItsCallersTrace() {
        shop.get("/logged/8");
        JsonNode worked = shop.transaction("GET /logged/{id}");
        assertThat(worked.path("contexts").path("trace").path("parent_span_id").asText())
                .isEqualTo("b7ad6b7169203331");
        assertThat(worked.path("contexts").path("trace").path("status").asText())
                .isEqualTo("ok");
        assertThat(worked.path("transaction_info").path("source").asText()).isEqualTo("route");
        shop.get("/orders/8");
        JsonNode failed = shop.transaction("GET /orders/{id}");
        assertThat(failed.path("contexts").path("trace").path("status").asText())
                .isEqualTo("internal_error");
    }

    @Test
    void aCalledServiceBelongsToTheTraceAndTheCallIsRemembered() {
        String heard = shop.get("/relay/7").body();
        assertThat(heard).startsWith("00-" + RunningShop.TRACE + "-").doesNotContain("b7ad6b7169203331");
        JsonNode event = shop.eventAbout("/relay/7");
        assertThat(event.path("breadcrumbs").toString())
                .containsPattern("GET http://localhost:\\d+/echo\"")
                .contains("\"status_code\":200");
        assertThat(event.toString()).doesNotContain("t0ken");
    }

    @Test
    void healthAndMetersTellOfTheSdk() {
        shop.get("/orders/9");
        shop.eventAbout("/orders/9");
        assertThat(Faultline.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(shop.get("/actuator/health").body()).contains("\"faultline\"", "\"reporting\":true");
        assertThat(shop.get("/actuator/metrics/faultline.sdk.sent").body())
                .contains("\"COUNT\"")
                .doesNotContain("\"value\":0.0");
        assertThat(shop.get("/actuator/metrics/faultline.sdk.dropped").statusCode())
                .isEqualTo(200);
    }
}
