package dev.faultline.ingest.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a request comes from: addresses, proxies, origins. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.1.2, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.1.7, 192.168.1.7, true",
        "192.168.1.7, 192.168.1.8, false",
        "192.168.1.4/30, 192.168.1.7, true",
        "192.168.1.4/30, 192.168.1.8, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "10.0.0.0/8, ::ffff:10.1.1.1, true",
        "10.0.0.0/33, 10.0.0.1, false",
        "nonsense, 10.0.0.1, false",
        "localhost, 127.0.0.1, false"
    })
    void rangesHoldWhatTheySay(String range, String address, boolean inside) {
        assertThat(new AddressRanges(List.of(range)).contains(address)).isEqualTo(inside);
    }

    @Test
    void aSenderCannotChooseItsAddress() {
        var proxies = new ClientAddress(new AddressRanges(List.of("10.0.0.0/8", "::1")));
        assertThat(proxies.of("203.0.113.9", List.of("1.2.3.4"), List.of()))
                .as("an untrusted peer's header is not read")
                .isEqualTo("203.0.113.9");
        assertThat(proxies.of("10.0.0.1", List.of("1.2.3.4, 198.51.100.7, 10.0.0.2"), List.of()))
                .as("what stands left of the first untrusted hop was written by it")
                .isEqualTo("198.51.100.7");
        assertThat(proxies.of("10.0.0.1", List.of("198.51.100.7:4711"), List.of()))
                .isEqualTo("198.51.100.7");
        assertThat(proxies.of("::1", List.of(), List.of("for=\"[2001:db8::7]:81\";proto=https, for=10.0.0.3")))
                .isEqualTo("2001:db8::7");
        assertThat(proxies.of("10.0.0.1", List.of("<script>"), List.of())).isEqualTo("10.0.0.1");
        assertThat(proxies.of("10.0.0.1", List.of("10.0.0.5"), List.of())).isEqualTo("10.0.0.5");
        assertThat(new ClientAddress(new AddressRanges(List.of())).of("10.0.0.1", List.of("1.1.1.1"), List.of()))
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "*, https://any.example, true",
        "shop.example, https://shop.example, true",
        "shop.example, http://SHOP.example:8080/page, true",
        "shop.example, https://evil-shop.example, false",
        "shop.example, https://shop.example.evil.test, false",
        "*.example.com, https://a.b.example.com, true",
        "*.example.com, https://example.com, true",
        "*.example.com, https://evilexample.com, false",
        "https://shop.example, https://shop.example, true",
        "https://shop.example, http://shop.example, false",
        "https://shop.example:8443, https://shop.example, false",
        "shop.example:8080, http://shop.example:8080, true",
        "shop.example:8080, http://shop.example, false",
        "shop.example, null, false",
        "shop.example, not a uri, false"
    })
    void originsAreComparedAsBrowsersWriteThem(String rule, String origin, boolean allowed) {
        assertThat(new OriginRules(List.of(rule)).allow(origin)).isEqualTo(allowed);
    }

    @Test
    void noRuleAndNoOriginPass() {
        assertThat(new OriginRules(List.of()).allow("https://any.example")).isTrue();
        assertThat(new OriginRules(List.of("shop.example")).allow(null)).isTrue();
    }
}
