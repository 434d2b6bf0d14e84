package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Few applications have all that Spring offers: the starter must work with what is there and ask for nothing else. */
@Tag("slow")
public abstract class LeanContract {
    private static final String[] REACTIVE = {
        "org.springframework.web.reactive.DispatcherHandler",
        "reactor.core.publisher.Mono",
        "reactor.netty.Connection",
        "reactor.netty.http.server.HttpServer",
        "org.reactivestreams.Publisher"
    };
    private static final String[] SERVLET = {
        "org.springframework.web.servlet.DispatcherServlet", "jakarta.servlet.Servlet"
    };
    private static final String[] REST_OF_WEB = {
        "org.springframework.web.client.RestClient",
        "org.springframework.boot.actuate.endpoint.annotation.Endpoint",
        "org.springframework.boot.actuate.autoconfigure.endpoint.EndpointAutoConfiguration",
        "io.micrometer.core.instrument.MeterRegistry"
    };
    private static final String LOGBACK = "ch.qos.logback.classic.Logger";
    private static final String LOG4J_TO_SLF4J = "org.apache.logging.slf4j.SLF4JProvider";

    @Test
    void withoutWebFluxRequestsOfServletsAreReported() throws Exception {
        aLostOrderIsReported(ClassPath.ofTheTest().without(REACTIVE), "spring.servlet");
    }

    @Test
    void withoutServletsRequestsOfWebFluxAreReported() throws Exception {
        aLostOrderIsReported(ClassPath.ofTheTest().without(SERVLET), "spring.webflux");
    }

    private static void aLostOrderIsReported(ClassPath classPath, String mechanism) throws Exception {
        try (LeanApplication store = new LeanApplication(LeanShop.Store.class, classPath)) {
            assertThat(store.status("/orders/7")).isEqualTo(500);
            JsonNode event = store.event("order 7 is lost");
            assertThat(event.path("transaction").asText()).isEqualTo("GET /orders/{id}");
            assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo(mechanism);
        }
    }

    @Test
    void withoutAnyWebLoggedErrorsAreReported() throws Exception {
        whatItLogsIsReported(withoutWeb(), "logback");
    }

    @Test
    void withLog4jInPlaceOfLogbackLoggedErrorsAreReported() throws Exception {
        ClassPath log4j = withoutWeb()
                .without(LOGBACK, LOG4J_TO_SLF4J)
                .with(Arrays.stream(System.getProperty("test.log4j").split(File.pathSeparator)));
        whatItLogsIsReported(log4j, "log4j2");
    }

    private static void whatItLogsIsReported(ClassPath classPath, String mechanism) throws Exception {
        try (LeanApplication warehouse = new LeanApplication(LeanShop.Warehouse.class, classPath)) {
            JsonNode event = warehouse.event("no books left");
            assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo(mechanism);
            assertThat(event.path("logger").asText()).isEqualTo("dev.acme.Warehouse");
            assertThat(event.path("breadcrumbs").toString()).contains("counting");
            List<JsonNode> all = warehouse.endAndTell();
            assertThat(all).hasSize(2);
        }
    }

    @Test
    void withoutAnyLoggerWhatIsCapturedIsReported() throws Exception {
        ClassPath silent =
                withoutWeb().without(LOGBACK, LOG4J_TO_SLF4J, "org.apache.logging.log4j.Logger", "org.slf4j.Logger");
        try (LeanApplication warehouse = new LeanApplication(LeanShop.Warehouse.class, silent)) {
            List<JsonNode> all = warehouse.endAndTell();
            assertThat(all).hasSize(1);
            assertThat(all.get(0).toString()).contains("the door jams");
        }
    }

    private static ClassPath withoutWeb() {
        return ClassPath.ofTheTest().without(REACTIVE).without(SERVLET).without(REST_OF_WEB);
    }
}
