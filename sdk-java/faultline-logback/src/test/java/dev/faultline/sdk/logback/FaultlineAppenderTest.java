package dev.faultline.sdk.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.CaptureListener;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.testing.ReportingTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class FaultlineAppenderTest extends ReportingTest {
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private Logger log;

    @BeforeEach
    void attach() {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        FaultlineAppender appender = new FaultlineAppender();
        appender.setContext(context);
        appender.setContextTags("tenant");
        appender.start();
        lines.setContext(context);
        lines.start();
        log = context.getLogger("dev.acme.Orders");
        log.setLevel(Level.DEBUG);
        log.addAppender(appender);
        log.addAppender(lines);
    }

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void aLoggedErrorIsAnEventWithAllTheLoggerKnows() {
        MDC.put("tenant", "acme");
        MDC.put("order", "7");
        MDC.put("api_key", "k123");
        log.debug("too small to matter");
        log.info("reading {}", "stock");
        log.error("order {} of {} lost", 7, "acme", new IllegalStateException("no stock"));
        JsonNode event = onlyEvent();
        assertThat(event.path("exception").path("values").get(0).path("value").asText())
                .isEqualTo("no stock");
        assertThat(event.path("logentry").path("message").asText()).isEqualTo("order {} of {} lost");
        assertThat(event.path("logentry").path("formatted").asText()).isEqualTo("order 7 of acme lost");
        assertThat(event.path("logentry").path("params").get(1).asText()).isEqualTo("acme");
        assertThat(event.path("logger").asText()).isEqualTo("dev.acme.Orders");
        assertThat(event.path("level").asText()).isEqualTo("error");
        assertThat(event.path("tags").path("tenant").asText()).isEqualTo("acme");
        assertThat(event.path("contexts").path("MDC").path("order").asText()).isEqualTo("7");
        assertThat(event.toString()).doesNotContain("k123", "too small");
        JsonNode crumbs = event.path("breadcrumbs").path("values");
        assertThat(crumbs).hasSize(1);
        assertThat(crumbs.get(0).path("message").asText()).isEqualTo("reading stock");
        assertThat(crumbs.get(0).path("category").asText()).isEqualTo("dev.acme.Orders");
    }

    @Test
    void anErrorWithoutThrowableIsAMessageAndItsLineCarriesTheId() {
        log.error("queue {} is full", "mail");
        JsonNode event = onlyEvent();
        assertThat(event.has("exception")).isFalse();
        assertThat(event.path("logentry").path("formatted").asText()).isEqualTo("queue mail is full");
        assertThat(lines.list.get(0).getMDCPropertyMap())
                .containsEntry(CaptureListener.MDC_KEY, event.path("event_id").asText());
        assertThat(MDC.get(CaptureListener.MDC_KEY))
                .isEqualTo(event.path("event_id").asText());
    }

    @Test
    void whatIsLoggedAndThrownAndLoggedAgainIsOneEvent() {
        Exception cause = new IllegalStateException("once");
        log.error("first", cause);
        log.error("second", new RuntimeException(cause));
        assertThat(onlyEvent().path("logentry").path("formatted").asText()).isEqualTo("first");
    }

    @Test
    void aParameterThatLogsAnErrorDoesNotRecurse() {
        Object talkative = new Object() {
            @Override
            public String toString() {
                log.error("asked for my name", new IllegalStateException());
                return "talkative";
            }
        };
        log.error("hello {}", talkative);
        assertThat(onlyEvent().path("logentry").path("formatted").asText()).isEqualTo("hello talkative");
    }

    @Test
    void withoutAClientLinesPass() {
        Faultline.close();
        log.error("nobody listens", new IllegalStateException());
        assertThat(lines.list).hasSize(1);
        assertThat(server.events()).isEmpty();
    }
}
