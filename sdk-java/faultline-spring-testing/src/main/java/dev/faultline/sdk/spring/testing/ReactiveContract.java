package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;

/** A reactive application with one dependency more. */
public abstract class ReactiveContract extends WebContract {
    protected ReactiveContract() {
        super(WebApplicationType.REACTIVE, ReactiveShop.class, "spring.webflux");
    }

    @Test
    void aLoggedErrorOnAnotherThreadBelongsToItsRequest() {
        assertThat(shop.get("/logged/7").body()).isEqualTo("paid later");
        JsonNode event = shop.eventAbout("/logged/7");
        RunningShop.tellsOfTheRequest(event, "GET /logged/{id}", "/logged/7");
        assertThat(RunningShop.mechanism(event).path("type").asText()).isEqualTo("logback");
    }
}
