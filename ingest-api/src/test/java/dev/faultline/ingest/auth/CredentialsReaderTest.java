package dev.faultline.ingest.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.http.IngestPath;
import dev.faultline.ingest.http.QueryString;
import dev.faultline.ingest.http.Visit;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsReaderTest {
    private static final String KEY = "a1b2c3d4e5f60718293a4b5c6d7e8f90";
    private final CredentialsReader reader = new CredentialsReader();

    @Test
    void sourcesThatAgreeAreOneSource() {
        var found = reader.read(visit(
                "sentry_key=" + KEY + "&sentry_client=a%2F1",
                Map.of(
                        "X-Sentry-Auth", "Sentry sentry_version=7,sentry_client=sentry.java/8,sentry_key=" + KEY,
                        "Authorization", "Basic " + base64(KEY.toUpperCase() + ":"))));
        assertThat(PublicKeys.canonical(found.publicKey())).isEqualTo(KEY);
        assertThat(found.sdk()).isEqualTo("sentry.java/8");
        assertThat(reader.withDsn(found, "https://" + KEY + "@h/42").publicKey())
                .isEqualTo(KEY);
    }

    @Test
    void sourcesThatDisagreeAreNamed() {
        assertThatThrownBy(() -> reader.read(
                        visit("sentry_key=" + "0".repeat(32), Map.of("X-Sentry-Auth", "Sentry sentry_key=" + KEY))))
                .hasMessage("X-Sentry-Auth and the query name different keys");
        assertThatThrownBy(() -> reader.withDsn(new Credentials(KEY, null, null), "https://other@h/42"))
                .hasMessageContaining("different keys");
    }

    @Test
    void theGrammarIsReadAsSdksWriteIt() {
        assertThat(header("sentry sentry_timestamp=1.5, sentry_key=" + KEY + ", sentry_version=7")
                        .publicKey())
                .isEqualTo(KEY);
        assertThat(header("Sentry sentry_version=5,sentry_secret=x,sentry_key=" + KEY + ",")
                        .publicKey())
                .isEqualTo(KEY);
        assertThatThrownBy(() -> header("Sentry sentry_version=9, sentry_key=" + KEY))
                .hasMessageContaining("sentry_version 9");
        assertThatThrownBy(() -> header("Sentry sentry_version=x, sentry_key=" + KEY))
                .hasMessageContaining("not a number");
        assertThatThrownBy(() -> header("Sentry sentry_version=7")).hasMessageContaining("names no sentry_key");
        assertThatThrownBy(() -> header("nonsense")).hasMessageContaining("names no sentry_key");
    }

    @Test
    void tokensDsnsAndNothing() {
        assertThat(reader.read(visit("", Map.of("Authorization", "Bearer abc"))).token())
                .isEqualTo("abc");
        assertThat(reader.read(visit("", Map.of("Authorization", "DSN https://" + KEY + ":s@h/p/42/")))
                        .publicKey())
                .isEqualTo(KEY);
        assertThat(reader.projectOf("https://" + KEY + ":s@h/p/42/")).isEqualTo(42);
        assertThat(reader.read(visit("a=b", Map.of())).absent()).isTrue();
        assertThatThrownBy(() -> reader.read(visit("", Map.of("Authorization", "Basic %%"))))
                .hasMessageContaining("not base64");
        assertThatThrownBy(() -> reader.projectOf("nonsense")).hasMessageContaining("not of the form");
    }

    private Credentials header(String value) {
        return reader.read(visit("", Map.of("X-Sentry-Auth", value)));
    }

    private static Visit visit(String query, Map<String, String> headers) {
        return new Visit(
                IngestPath.parse("/api/42/envelope/").orElseThrow(),
                "POST",
                new QueryString(query),
                headers::get,
                InputStream.nullInputStream(),
                0,
                null,
                Instant.EPOCH,
                new MemoryBudget(1).open());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
