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
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;

/** A servlet application with one dependency more. */
public abstract class ServletContract extends WebContract {
    protected ServletContract() {
        super(WebApplicationType.SERVLET, ServletShop.class, "spring.servlet");
    }

    @Test
    void anExceptionAnsweredAsTheServersFaultIsReported() {
        assertThat(shop.get("/answered/7").statusCode()).isEqualTo(502);
        JsonNode event = shop.eventAbout("the bank is away");
        assertThat(RunningShop.mechanism(event).path("handled").asBoolean()).isTrue();
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
