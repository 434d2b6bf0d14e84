package dev.faultline.sdk.jul;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.testing.ReportingTest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultlineHandlerTest extends ReportingTest {
    private final Logger log = Logger.getLogger("dev.acme.Orders");
    private final FaultlineHandler handler = FaultlineHandler.install();

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(handler);
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    @Test
    void aSevereRecordIsAnEvent() {
        log.log(Level.INFO, "reading {0}", "stock");
        log.log(Level.SEVERE, "order lost", new IllegalStateException("no stock"));
        JsonNode event = onlyEvent();
        assertThat(event.path("exception").path("values").get(0).path("value").asText())
                .isEqualTo("no stock");
        assertThat(event.path("level").asText()).isEqualTo("error");
        assertThat(event.path("logger").asText()).isEqualTo("dev.acme.Orders");
        assertThat(event.path("breadcrumbs")
                        .path("values")
                        .get(0)
                        .path("message")
                        .asText())
                .isEqualTo("reading stock");
    }

    @Test
    void parametersStayApartFromTheirTemplate() {
        log.log(Level.SEVERE, "order {0} of {1} lost", new Object[] {7, "acme"});
        JsonNode entry = onlyEvent().path("logentry");
        assertThat(entry.path("formatted").asText()).isEqualTo("order 7 of acme lost");
        assertThat(entry.path("message").asText()).isEqualTo("order {0} of {1} lost");
        assertThat(entry.path("params").get(1).asText()).isEqualTo("acme");
    }

    @Test
    void aParameterThatLogsOrThrowsIsSurvived() {
        Object hostile = new Object() {
            @Override
            public String toString() {
                log.severe("asked for my name");
                throw new IllegalStateException();
            }
        };
        // Alone: the console's handler would ask for the name too, and what is logged then is a record like others.
        log.setUseParentHandlers(false);
        log.addHandler(handler);
        log.log(Level.SEVERE, "hello {0}", hostile);
        assertThat(onlyEvent().path("logentry").path("message").asText()).isEqualTo("hello {0}");
    }
}
