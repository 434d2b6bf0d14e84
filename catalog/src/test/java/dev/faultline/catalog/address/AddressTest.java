package dev.faultline.catalog.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "2001:db8::/32, 2001:db8:1::5, true",
        "2001:db8::/32, 2001:db9::5, false",
        "10.0.0.0/8, ::1, false",
        "10.0.0.0/8, localhost, false"
    })
    void aRangeHoldsItsAddresses(String range, String address, boolean inside) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "example.org", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0", "1.2.3.4.5"
            })
    void whatIsNoLiteralIsNoRange(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://errors.example.org, https://ab@errors.example.org/7",
        "https://errors.example.org/, https://ab@errors.example.org/7",
        "http://localhost:9000, http://ab@localhost:9000/7",
        "https://example.org/faultline, https://ab@example.org/faultline/7"
    })
    void aDsnNamesThePublicAddress(URI publicUrl, String dsn) {
        assertThat(new AddressSettings(publicUrl, List.of()).dsn("ab", 7)).isEqualTo(dsn);
    }

    @Test
    void aPublicAddressIsAWholeOne() {
        assertThatThrownBy(() -> new AddressSettings(URI.create("errors.example.org"), List.of()))
                .hasMessageContaining("public-url");
    }
}
