package dev.faultline.catalog.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {
    // Literals: a test that asked DNS would depend on the network.
    private final ProviderAddress outside = new ProviderAddress(URI.create("https://192.0.2.10"));
    private final ProviderAddress inside = new ProviderAddress(URI.create("http://127.0.0.1:8080"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.0.2.10/token",
                "https://127.0.0.1/token",
                "https://127.1/token",
                "https://[::1]/token",
                "https://[::ffff:127.0.0.1]/token",
                "https://0.0.0.0/token",
                "https://169.254.169.254/latest/meta-data",
                "https://[fe80::1]/token",
                "https://224.0.0.1/token",
                "https://user@192.0.2.10/token",
                "https://user:secret@192.0.2.10/token",
                "file:///etc/passwd",
                "gopher://192.0.2.10/x",
                "//192.0.2.10/token",
                "",
                "not an address"
            })
    void aProviderOutsideLeadsNowhereElse(String address) {
        assertThatThrownBy(() -> outside.checked(address)).isInstanceOf(OidcException.class);
    }

    @Test
    void itsOwnAddressesAndThoseOfItsNetworkAreCalled() {
        assertThat(outside.checked("https://192.0.2.10/token")).hasPath("/token");
        assertThat(outside.checked("https://10.1.2.3/keys")).hasPath("/keys");
    }

    @Test
    void aProviderOnThisMachineStaysOnIt() {
        assertThat(inside.checked("http://127.0.0.1:8081/token")).hasPort(8081);
        assertThatThrownBy(() -> inside.checked("http://192.0.2.10/token")).isInstanceOf(OidcException.class);
        assertThatThrownBy(() -> inside.checked("http://169.254.169.254/")).isInstanceOf(OidcException.class);
    }

    @Test
    void anIssuerOutsideIsReachedByTlsOnly() {
        assertThatThrownBy(() -> new ProviderAddress(URI.create("http://192.0.2.10")))
                .hasMessageContaining("https");
    }
}
