package dev.faultline.core.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.envelope.DataCategory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectConfigCodecTest {
    private final ProjectConfigCodec codec = new ProjectConfigCodec();

    @Test
    void aDocumentIsReadBackAsWritten() {
        var key = new ProjectKey(
                "0123456789abcdef0123456789abcdef",
                "Default",
                true,
                SignatureMode.REQUIRE,
                "c2VhbGVk",
                null,
                List.of("*.example.com"),
                List.of("production"),
                new RateLimit(100, 60, 200),
                Map.of(DataCategory.ERROR, new RateLimit(1, 1, 1)));
        var config = new ProjectConfig(
                1,
                2,
                "acme",
                "shop",
                "java",
                7,
                true,
                false,
                List.of(key),
                null,
                List.of(new Quota(DataCategory.ERROR, Quota.Period.DAY, 5_000)),
                Set.of("ab"),
                ProjectSettings.defaults());
        assertThat(codec.decode(codec.encode(config))).isEqualTo(config);
    }

    /** A document of an older version lacks groups and keys; of a newer one, it has more. */
    @Test
    void whatIsMissingTakesItsDefaultAndWhatIsUnknownIsIgnored() {
        var settings = codec.decodeSettings("""
                {"retention":{"days":30,"colour":"red"},"filters":{"localhost":true},"fromTheFuture":{"x":1}}""");
        assertThat(settings.retention().days()).isEqualTo(30);
        assertThat(settings.filters().localhost()).isTrue();
        assertThat(settings.filters().healthChecks()).isTrue();
        assertThat(settings.privacy()).isEqualTo(PrivacySettings.standard());
    }

    @Test
    void format1IsReadForEver() {
        var document = """
                {"projectId":1,"organizationId":2,"organizationSlug":"acme","slug":"shop","platform":null,"version":3,
                 "active":true,"internal":false,"keys":[{"publicKey":"k","label":"Default","active":true,
                 "signatureMode":"ACCEPT","sealedSecret":null,"validUntil":null,"allowedOrigins":[],"environments":[],
                 "rateLimit":null,"categoryLimits":{}}],"organizationLimit":null,"organizationQuotas":[],
                 "sendTokens":[],"settings":{}}""";
        var config = codec.decode(document.getBytes(UTF_8));
        assertThat(config.keys().getFirst().signatureMode()).isEqualTo(SignatureMode.ACCEPT);
        assertThat(config.settings()).isEqualTo(ProjectSettings.defaults());
    }
}
