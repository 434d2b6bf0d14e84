package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;

/** Who asked is told where it is allowed, and secrets are not even then. */
public abstract class PersonalDataContract {
    private static final String ALLOWED = "faultline.send-personal-data=true";

    @Test
    void aServletApplicationTellsTheUser() {
        try (RunningShop shop = new RunningShop(WebApplicationType.SERVLET, ServletShop.class, ALLOWED)) {
            shop.get("/orders/7");
            tellsTheUser(shop.eventAbout("order is lost"));
            shop.get("/unknown");
            shop.context.close();
            assertThat(shop.requests("crashed")).isEqualTo(1);
            assertThat(shop.requests("exited")).isEqualTo(1);
        }
    }

    @Test
    void aReactiveApplicationTellsTheUser() {
        try (RunningShop shop = new RunningShop(WebApplicationType.REACTIVE, ReactiveShop.class, ALLOWED)) {
            shop.get("/orders/7");
            tellsTheUser(shop.eventAbout("order is lost"));
            shop.get("/unknown");
            shop.context.close();
            assertThat(shop.requests("crashed")).isEqualTo(1);
            assertThat(shop.requests("exited")).isEqualTo(1);
        }
    }

    private static void tellsTheUser(JsonNode event) {
        assertThat(event.path("user").path("username").asText()).isEqualTo("mira");
        assertThat(event.path("user").path("ip_address").asText()).isNotBlank();
        assertThat(event.path("request").path("env").path("REMOTE_ADDR").asText())
                .isNotBlank();
        assertThat(event.toString()).contains("203.0.113.9").doesNotContain("t0ken");
    }
}
