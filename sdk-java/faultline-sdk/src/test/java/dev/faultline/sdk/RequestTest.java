package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sdk.json.JsonWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RequestTest {
    private static final Request REQUEST = new Request(
            "GET",
            "https://shop.example/orders",
            "page=2&api_key=k123&token&name=a=b",
            Map.of(
                    "Accept", "text/html",
                    "Authorization", "Bearer t0ken",
                    "Cookie", "SESSION=s3cret",
                    "X-Forwarded-For", "203.0.113.9"),
            "203.0.113.9");

    private static JsonNode written(boolean personalData) {
        JsonWriter json = new JsonWriter();
        REQUEST.writeTo(json, personalData);
        return new JsonMapper().readTree(json.toBytes());
    }

    @Test
    void secretsAndAddressesStay() {
        JsonNode json = written(false);
        assertThat(json.get("query_string").asString()).isEqualTo("page=2&api_key=[Filtered]&token&name=a=b");
        assertThat(json.get("headers").get("Accept").asString()).isEqualTo("text/html");
        assertThat(json.toString()).doesNotContain("t0ken", "s3cret", "203.0.113.9", "k123");
    }

    @Test
    void addressesAreSentWhenAllowedSecretsNever() {
        JsonNode json = written(true);
        assertThat(json.get("env").get("REMOTE_ADDR").asString()).isEqualTo("203.0.113.9");
        assertThat(json.get("headers").has("X-Forwarded-For")).isTrue();
        assertThat(json.toString()).doesNotContain("t0ken", "s3cret", "k123");
    }
}
