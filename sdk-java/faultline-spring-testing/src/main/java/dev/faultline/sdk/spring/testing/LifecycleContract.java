package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.testing.ReceivingServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** From the first bean to the last: starts that fail and errors on the way out are reported too. */
public abstract class LifecycleContract {
    private final ReceivingServer server = new ReceivingServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private SpringApplicationBuilder application(Class<?> type) {
        return new SpringApplicationBuilder(type, FragileShop.Hook.class)
                .web(WebApplicationType.NONE)
                .properties("faultline.dsn=" + server.dsn(), "faultline.spool=false");
    }

    @Test
    void aStartThatFailsIsReportedOnce() {
        assertThatThrownBy(() -> application(FragileShop.Flooded.class).run())
                .hasStackTraceContaining("the cellar is flooded");
        assertThat(server.events()).hasSize(1);
        JsonNode event = server.events().get(0);
        assertThat(event.toString()).contains("the cellar is flooded");
        assertThat(event.path("level").asText()).isEqualTo("fatal");
        assertThat(Faultline.client()).isNull();
    }

    @Test
    void whatABeanLogsAtItsEndIsReported() {
        application(FragileShop.Farewell.class).run().close();
        assertThat(server.events()).hasSize(1);
        JsonNode event = server.events().get(0);
        assertThat(event.path("logentry").path("formatted").asText()).isEqualTo("the till does not close");
        assertThat(event.path("tags").path("hooked").asText()).isEqualTo("yes");
    }

    @Test
    void switchedOffNothingStarts() {
        try (var context = application(FragileShop.Farewell.class)
                .properties("faultline.enabled=false")
                .run()) {
            assertThat(context.isActive()).isTrue();
            assertThat(Faultline.client()).isNull();
        }
        assertThat(server.events()).isEmpty();
    }
}
