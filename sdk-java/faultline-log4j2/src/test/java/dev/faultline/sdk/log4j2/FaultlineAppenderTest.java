package dev.faultline.sdk.log4j2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.CaptureListener;
import dev.faultline.sdk.testing.ReportingTest;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultlineAppenderTest extends ReportingTest {
    private final Logger log = LogManager.getLogger("dev.acme.Orders");

    @AfterEach
    void forget() {
        ThreadContext.clearAll();
    }

    @Test
    void aLoggedErrorIsAnEventWithAllTheLoggerKnows() {
        ThreadContext.put("tenant", "acme");
        ThreadContext.put("order", "7");
        log.info("reading {}", "stock");
        log.fatal("order {} lost", 7, new IllegalStateException("no stock"));
        JsonNode event = onlyEvent();
        assertThat(event.path("exception").path("values").get(0).path("value").asText())
                .isEqualTo("no stock");
        assertThat(event.path("level").asText()).isEqualTo("fatal");
        assertThat(event.path("logger").asText()).isEqualTo("dev.acme.Orders");
        assertThat(event.path("logentry").path("message").asText()).isEqualTo("order {} lost");
        assertThat(event.path("logentry").path("params").get(0).asText()).isEqualTo("7");
        assertThat(event.path("tags").path("tenant").asText()).isEqualTo("acme");
        assertThat(event.path("contexts").path("MDC").path("order").asText()).isEqualTo("7");
        assertThat(event.path("breadcrumbs")
                        .path("values")
                        .get(0)
                        .path("message")
                        .asText())
                .isEqualTo("reading stock");
        assertThat(ThreadContext.get(CaptureListener.MDC_KEY))
                .isEqualTo(event.path("event_id").asText());
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
        await();
        // Log4j may fill in parameters before it asks its appenders: what is logged then is a line like others.
        assertThat(server.events())
                .hasSizeBetween(1, 2)
                .filteredOn(event ->
                        event.path("logentry").path("formatted").asText().equals("hello talkative"))
                .hasSize(1);
    }
}
