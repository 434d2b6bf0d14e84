package dev.faultline.core.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.signing.SignatureCheck.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {
    private static final String KEY = "a".repeat(32);
    private static final long NOW = 1_795_160_407;
    private final byte[] body = BodyDigest.of("body".getBytes(UTF_8));

    @Test
    void anotherSecretBodyProjectOrTimeIsWrong() {
        var good = EnvelopeSignature.make(KEY, "secret", NOW, 42, body);
        assertThat(check(good, "secret", 42, body, NOW)).isEqualTo(Finding.GOOD);
        assertThat(check(good, "other", 42, body, NOW)).isEqualTo(Finding.WRONG);
        assertThat(check(good, "secret", 43, body, NOW)).isEqualTo(Finding.WRONG);
        assertThat(check(good, "secret", 42, BodyDigest.of(new byte[0]), NOW)).isEqualTo(Finding.WRONG);
        var moved = new EnvelopeSignature(NOW + 1, KEY, good.signature());
        assertThat(check(moved, "secret", 42, body, NOW)).isEqualTo(Finding.WRONG);
    }

    @Test
    void theWindowIsFiveMinutesEitherWay() {
        for (var offset : new long[] {-300, 300}) {
            var made = EnvelopeSignature.make(KEY, "secret", NOW + offset, 42, body);
            assertThat(check(made, "secret", 42, body, NOW)).isEqualTo(Finding.GOOD);
            var late = EnvelopeSignature.make(KEY, "secret", NOW + offset + Long.signum(offset), 42, body);
            assertThat(check(late, "secret", 42, body, NOW)).isEqualTo(Finding.SKEWED);
        }
    }

    @Test
    void aSignatureOfAnotherKeyIsNamedAsSuch() {
        var made = EnvelopeSignature.make("b".repeat(32), "secret", NOW, 42, body);
        assertThat(check(made, "secret", 42, body, NOW)).isEqualTo(Finding.OTHER_KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "v1", "v2;t=1;k=a;s=b", "v1;t=x;k=a;s=b", "v1;t=1;k=;s=", "v1;t=1;t=1", "v1;t=-1;k=1;s=1"})
    void otherHeadersAreNotRead(String header) {
        assertThat(EnvelopeSignature.parse(header)).isEmpty();
    }

    private static Finding check(EnvelopeSignature sent, String secret, long project, byte[] digest, long now) {
        return SignatureCheck.check(sent, KEY, secret, project, digest, now);
    }
}
