package dev.faultline.catalog.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpVectorsTest {
    /** The secret of RFC 6238, appendix B; its eight digits end with our six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theVectorsOfTheStandard(long second, String code) {
        assertThat(Totp.matchingStep(SECRET, code, Instant.ofEpochSecond(second)))
                .hasValue(second / 30);
    }

    @Test
    void aCodeOfTwoStepsAgoIsTooOld() {
        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, 100), Instant.ofEpochSecond(101 * 30)))
                .hasValue(100);
        assertThat(Totp.matchingStep(SECRET, Totp.code(SECRET, 100), Instant.ofEpochSecond(102 * 30)))
                .isEmpty();
        assertThat(Totp.matchingStep(SECRET, "", Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void appsReadBase32() {
        assertThat(Totp.base32("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
