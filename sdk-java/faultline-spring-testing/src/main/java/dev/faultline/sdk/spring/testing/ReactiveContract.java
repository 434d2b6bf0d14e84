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

/** A reactive application with one dependency more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReactiveContract {
    private RunningShop shop;

    @BeforeAll
    void start() {
        shop = new RunningShop(WebApplicationType.REACTIVE, ReactiveShop.class);
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void anUnhandledExceptionTellsRouteAndRequest() {
        assertThat(shop.get("/orders/7").statusCode()).isEqualTo(500);
        JsonNode event = shop.eventAbout("/orders/7");
        RunningShop.tellsOfTheRequest(event, "GET /orders/{id}", "/orders/7");
        assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo("spring.webflux");
        assertThat(event.has("user")).isFalse();
        assertThat(event.toString()).doesNotContain("mira", "203.0.113.9");
        assertThat(event.path("breadcrumbs").toString()).contains("looking for 7");
    }

    @Test
    void aLoggedErrorOnAnotherThreadBelongsToItsRequest() {
        assertThat(shop.get("/logged/7").body()).isEqualTo("paid later");
        JsonNode event = shop.eventAbout("/logged/7");
        RunningShop.tellsOfTheRequest(event, "GET /logged/{id}", "/logged/7");
        assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo("logback");
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
        // By its words: on Tomcat, Reactor may log an answer of its own that came too late.
        JsonNode event = shop.eventAbout("\"formatted\":\"the other side heard");
        assertThat(event.path("breadcrumbs").toString())
                .containsPattern("GET http://localhost:\\d+/echo\"")
                .contains("\"status_code\":200");
        assertThat(event.toString()).doesNotContain("t0ken");
    }

    @Test
    void healthAndMetersTellOfTheSdk() {
        assertThat(shop.get("/actuator/health").body()).contains("\"faultline\"", "\"reporting\":true");
        assertThat(shop.get("/actuator/metrics/faultline.sdk.dropped").statusCode())
                .isEqualTo(200);
    }
}
