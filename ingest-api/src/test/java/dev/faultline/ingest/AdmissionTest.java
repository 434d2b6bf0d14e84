package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.core.signing.BodyDigest;
import dev.faultline.core.signing.EnvelopeSignature;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.secret.SecretBox;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.Sent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** Who is turned away, with which status, code and words. */
@ExtendWith(Engines.class)
class AdmissionTest {
    private static final String EVENT = "{}\n{\"type\":\"event\"}\n{\"message\":\"a\"}";
    private static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    private static IngestNode node;

    private final long project = Projects.newId();
    private final String key = Projects.newKey();

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines, "faultline.trusted-proxies=127.0.0.1");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void eachWayToBeUnknownHasItsOwnAnswer() {
        node.publish(Projects.project(project, Projects.key(key)));
        var path = "/api/" + project + "/envelope/";
        refused(new Sent(node, path).post(EVENT), 401, "key_missing");
        refused(new Sent(node, path + "?sentry_key=" + Projects.newKey()).post(EVENT), 403, "key_unknown");
        refused(new Sent(node, path + "?sentry_key=short").post(EVENT), 400, "key_malformed");
        refused(new Sent(node, path + "?sentry_key=" + key + "&sentry_version=9").post(EVENT), 400, "protocol_too_new");
        refused(
                new Sent(node, path + "?sentry_key=" + key)
                        .header("X-Sentry-Auth", "Sentry sentry_key=" + Projects.newKey())
                        .post(EVENT),
                401,
                "keys_disagree");
        refused(
                new Sent(node, "/api/" + (project + 1) + "/envelope/?sentry_key=" + key).post(EVENT),
                403,
                "key_of_other_project");
        refused(
                new Sent(node, path + "?sentry_key=" + key)
                        .post(EVENT.replaceFirst("\\{", "{\"dsn\":\"http://" + key + "@h/" + (project + 1) + "\"")),
                403,
                "key_of_other_project");
        refused(new Sent(node, "/api/seven/envelope/?sentry_key=" + key).post(EVENT), 400, "bad_project");
        refused(
                new Sent(node, path + "?sentry_key=" + key).send("PUT", EVENT.getBytes(UTF_8)),
                405,
                "method_not_allowed");
        assertThat(node.records(project)).isEmpty();
        assertThat(node.outcomes(project)).containsKey("refused:key_of_other_project:default");
    }

    @Test
    void keysAndProjectsThatAreSwitchedOff() {
        var past = System.currentTimeMillis() - 1;
        node.publish(Projects.project(
                project,
                key(key, false, SignatureMode.ACCEPT, null, List.of()),
                key(
                        key.replace(key.charAt(0), key.charAt(0) == 'f' ? 'e' : 'f'),
                        true,
                        SignatureMode.ACCEPT,
                        past,
                        List.of())));
        refused(post(key, "Origin", "https://a.example"), 403, "key_disabled");
        var rotated = key.replace(key.charAt(0), key.charAt(0) == 'f' ? 'e' : 'f');
        refused(post(rotated, "Origin", "https://a.example"), 403, "key_rotated");
    }

    @Test
    void originsAndAddresses() {
        var settings = new ProjectConfigCodec().decodeSettings("""
                {"ingest":{"allowedOrigins":["*.shop.example"],"blockedAddresses":["203.0.113.0/24"],"spread":1}}""");
        node.publish(Projects.project(
                project,
                settings,
                key(key, true, SignatureMode.ACCEPT, null, List.of("www.shop.example", "m.shop.example"))));
        assertThat(post(key, "Origin", "https://www.shop.example").statusCode()).isEqualTo(200);
        refused(post(key, "Origin", "https://evil.example"), 403, "origin_not_allowed");
        refused(post(key, "Referer", "https://other.shop.example/page"), 403, "origin_not_allowed");
        refused(post(key, "X-Forwarded-For", "203.0.113.9"), 403, "address_blocked");
        assertThat(post(key, "X-Forwarded-For", "198.51.100.9").statusCode()).isEqualTo(200);
        assertThat(node.records(project))
                .extracting(record -> record.meta().clientAddress())
                .contains("198.51.100.9");
    }

    @Test
    void signaturesAreDemandedCheckedOrIgnored() {
        var demanding = key(key, true, SignatureMode.REQUIRE, null, List.of());
        node.publish(Projects.project(project, demanding));
        var now = System.currentTimeMillis() / 1000;
        refused(post(key, "X-Other", "1"), 401, "signature_missing");
        assertThat(post(key, EnvelopeSignature.HEADER, signature(SECRET, now)).statusCode())
                .isEqualTo(200);
        refused(post(key, EnvelopeSignature.HEADER, signature("other", now)), 401, "signature_wrong");
        refused(post(key, EnvelopeSignature.HEADER, "v1;nonsense"), 401, "signature_malformed");
        refused(
                post(key, EnvelopeSignature.HEADER, signature(SECRET, now).replace(key, Projects.newKey())),
                401,
                "signature_other_key");
        var skewed = post(key, EnvelopeSignature.HEADER, signature(SECRET, now - 1_000));
        refused(skewed, 401, "signature_skewed");
        assertThat(JsonMapper.shared()
                        .readTree(skewed.body())
                        .get("server_time")
                        .asLong())
                .isBetween(now - 5, now + 60);
        assertThat(node.records(project))
                .hasSize(1)
                .allMatch(record -> record.meta().signature() == SignatureVerdict.VERIFIED);
    }

    @Test
    void aPreflightAndEveryErrorCarryWhatBrowsersNeed() {
        var preflight = new Sent(node, "/api/1/envelope/")
                .header("Origin", "https://x.example")
                .send("OPTIONS", new byte[0]);
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.body()).isEmpty();
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse(""))
                .contains("x-sentry-auth")
                .contains("content-encoding");
        var error = new Sent(node, "/api/1/envelope/")
                .header("Origin", "https://x.example")
                .post(EVENT);
        assertThat(error.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(error.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("x-sentry-rate-limits")
                .contains("retry-after");
    }

    private HttpResponse<String> post(String withKey, String header, String value) {
        return new Sent(node, "/api/" + project + "/envelope/?sentry_key=" + withKey)
                .header(header, value)
                .post(EVENT);
    }

    private String signature(String secret, long seconds) {
        return EnvelopeSignature.make(key, secret, seconds, project, BodyDigest.of(EVENT.getBytes(UTF_8)))
                .toHeader();
    }

    private static ProjectKey key(
            String publicKey, boolean active, SignatureMode mode, Long validUntil, List<String> origins) {
        var sealedSecret = node.bean(SecretBox.class).seal(ProjectKey.SECRET_PURPOSE, SECRET);
        return new ProjectKey(
                publicKey, "test", active, mode, sealedSecret, validUntil, origins, List.of(), null, Map.of());
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        var body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.get("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(body.get("detail").asString()).isNotBlank();
        assertThat(answer.headers().firstValue("X-Sentry-Error")).isPresent();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }
}
