package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.CaptureListener;
import dev.faultline.sdk.Faultline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;

/** A servlet application with one dependency more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServletContract {
    private RunningShop shop;

    @BeforeAll
    void start() {
        shop = new RunningShop(WebApplicationType.SERVLET, ServletShop.class);
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
        assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo("spring.servlet");
        assertThat(RunningShop.mechanism(event).path("handled").asBoolean(true)).isFalse();
        assertThat(event.has("user")).isFalse();
        assertThat(event.toString()).doesNotContain("mira", "203.0.113.9");
        assertThat(event.path("breadcrumbs").toString()).contains("looking for 7");
        assertThat(event.path("exception").toString()).contains("\"in_app\":true");
    }

    @Test
    void anExceptionAnsweredAsTheServersFaultIsReportedAndTheCallersIsNot() {
        assertThat(shop.get("/answered/7").statusCode()).isEqualTo(502);
        JsonNode event = shop.eventAbout("the bank is away");
        assertThat(RunningShop.mechanism(event).path("handled").asBoolean()).isTrue();
        assertThat(shop.get("/unknown").statusCode()).isEqualTo(404);
        assertThat(shop.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(Faultline.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(shop.eventsAbout("nobody knows it")).isEmpty();
        assertThat(shop.eventsAbout("nowhere")).isEmpty();
    }

    @Test
    void aLoggedErrorIsReportedAndItsLineCarriesTheId() {
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(lines);
        assertThat(shop.get("/logged/7").body()).isEqualTo("paid later");
        root.detachAppender(lines);
        JsonNode event = shop.eventAbout("/logged/7");
        RunningShop.tellsOfTheRequest(event, "GET /logged/{id}", "/logged/7");
        assertThat(event.path("logentry").path("message").asText()).isEqualTo("cannot pay {}");
        assertThat(event.path("tags").path("tenant").asText()).isEqualTo("acme");
        assertThat(lines.list.stream()
                        .filter(line -> line.getMessage().equals("cannot pay {}"))
                        .map(line -> line.getMDCPropertyMap().get(CaptureListener.MDC_KEY)))
                .containsExactly(event.path("event_id").asText());
    }

    @Test
    void whatIsLoggedAndThrownIsOneEvent() {
        assertThat(shop.get("/twice").statusCode()).isEqualTo(500);
        shop.eventAbout("seen twice");
        assertThat(Faultline.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(shop.eventsAbout("seen twice")).hasSize(1);
    }

    @Test
    void workOnOtherThreadsBelongsToItsRequest() {
        assertThat(shop.get("/later/7").statusCode()).isEqualTo(500);
        RunningShop.tellsOfTheRequest(shop.eventAbout("failed later"), "GET /later/{id}", "/later/7");
        assertThat(shop.get("/mails/7").body()).isEqualTo("sent");
        RunningShop.tellsOfTheRequest(shop.eventAbout("no mail today"), "GET /mails/{id}", "/mails/7");
    }

    @Test
    void aScheduledTaskThatFailsIsNamed() {
        JsonNode event = shop.eventAbout("stock cannot be counted");
        assertThat(event.path("transaction").asText()).isEqualTo(ServletShop.Nightly.class.getName() + ".count");
        assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo("spring.scheduled");
        assertThat(event.has("request")).isFalse();
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
        shop.eventAbout("stock cannot be counted");
        assertThat(Faultline.flush(Duration.ofSeconds(10))).isTrue();
        assertThat(shop.get("/actuator/health").body()).contains("\"faultline\"", "\"reporting\":true");
        assertThat(shop.get("/actuator/metrics/faultline.sdk.sent").body())
                .contains("\"COUNT\"")
                .doesNotContain("\"value\":0.0");
    }

    @Test
    void editorsKnowTheSettings() throws IOException {
        StringBuilder metadata = new StringBuilder();
        var found = getClass().getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        while (found.hasMoreElements()) {
            try (InputStream file = found.nextElement().openStream()) {
                metadata.append(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(metadata)
                .contains("\"faultline.dsn\"", "\"faultline.enabled\"", "Address and key of the project.")
                .contains("\"faultline.logging.minimum-event-level\"");
    }
}
