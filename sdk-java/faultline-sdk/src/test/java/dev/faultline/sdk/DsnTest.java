package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DsnTest {
    @Test
    void readsKeySecretPrefixPortAndProject() {
        Dsn dsn = Dsn.parse(" https://abc123:deadbeef@errors.example.com:9000/a/b/42 ");
        assertThat(dsn.envelopeUri()).hasToString("https://errors.example.com:9000/a/b/api/42/envelope/");
        assertThat(dsn.publicKey()).isEqualTo("abc123");
        assertThat(dsn.secret()).isEqualTo("deadbeef");
        assertThat(dsn.project()).isEqualTo(42);
    }

    @Test
    void addressesOfTheNewInternetWork() {
        assertThat(Dsn.parse("http://abc@[::1]:9000/1/").envelopeUri())
                .hasToString("http://[::1]:9000/api/1/envelope/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "ftp://abc@host/1",
                "http://host/1",
                "http://abc@host/",
                "http://abc@host/x",
                "http://abc@host/0",
                "http://abc@host/99999999999999999999",
                "http://abc@host/9999999999999999999",
                "http://a b@host/1",
                "http://abc:sec:ret@host/1"
            })
    void refusesWhatIsNoDsnAndKeepsTheSecret(String text) {
        assertThatThrownBy(() -> Dsn.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the DSN")
                .message()
                .doesNotContain("sec:ret");
    }

    @Test
    void printsWithoutItsSecret() {
        assertThat(Dsn.parse("http://abc:topsecret@host/1").toString()).doesNotContain("topsecret");
    }
}
