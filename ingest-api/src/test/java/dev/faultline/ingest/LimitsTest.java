package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.RateLimit;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.LoggedRecord;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.Sent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Limits of each scope: who is stopped, who is not, and what the sender is told. */
@ExtendWith(Engines.class)
class LimitsTest {
    private static final String EVENT = "{}\n{\"type\":\"event\"}\n{\"message\":\"hi\"}\n";
    private static final String SESSION = "{\"type\":\"session\"}\n{\"sid\":\"1\"}\n";

    /** One a minute: whoever is stopped waits longer than any second would explain. */
    private static final RateLimit ONE_A_MINUTE = new RateLimit(1, 60, 1);

    private static IngestNode node;

    private final long project = Projects.newId();
    private final String key = Projects.newKey();

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void aLimitedCategoryLeavesTheRestOfItsEnvelopeAlone() {
        var limited = new ProjectKey(
                key,
                "test",
                true,
                SignatureMode.ACCEPT,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Map.of(DataCategory.ERROR, ONE_A_MINUTE));
        node.publish(Projects.project(project, limited));
        assertThat(post(project, key, EVENT).statusCode()).isEqualTo(200);

        var mixed = post(project, key, EVENT + SESSION);
        assertThat(mixed.statusCode()).isEqualTo(200);
        assertTold(mixed, "error:key:key_rate");
        var alone = post(project, key, EVENT);
        assertThat(alone.statusCode()).isEqualTo(429);
        assertThat(alone.body()).contains("rate_limited");
        assertTold(alone, "error:key:key_rate");

        assertThat(node.records(project))
                .extracting(LoggedRecord::topic)
                .containsExactlyInAnyOrder("ingest.errors", "ingest.sessions");
        assertThat(node.outcomes(project)).containsEntry("rate_limited:key_rate:error", 2L);
    }

    /** What is broken behind its first kilobyte is only found by inflating it. */
    @Test
    void aFloodIsTurnedAwayBeforeItIsInflated() throws IOException {
        node.publish(Projects.project(project, Projects.withLimit(Projects.key(key), ONE_A_MINUTE)));
        var noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        var message = HexFormat.of().formatHex(noise);
        var event = "{\"message\":\"" + message + "\"}";
        var whole = gzip("{}\n{\"type\":\"event\",\"length\":" + event.length() + "}\n" + event);
        var broken = whole.clone();
        Arrays.fill(broken, whole.length / 2, whole.length - 100, (byte) -1);
        assertThat(packed(broken).statusCode()).as("inflated, and found broken").isEqualTo(400);
        assertThat(packed(whole).statusCode()).isEqualTo(200);
        assertThat(packed(whole).statusCode()).isEqualTo(429);
        var refused = packed(broken);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
        assertTold(refused, "error:key:key_rate");
        var withSession = gzip("{}\n{\"type\":\"event\",\"length\":" + event.length() + "}\n" + event + "\n" + SESSION);
        assertThat(packed(withSession).statusCode()).isEqualTo(429);
        assertThat(node.outcomes(project)).containsEntry("rate_limited:key_rate:error", 3L);
    }

    @Test
    void aProjectsLimitHoldsOverItsKeys() {
        var other = Projects.newKey();
        var settings = new ProjectConfigCodec().decodeSettings("""
                {"limits":{"categories":{"ERROR":{"permits":1,"windowSeconds":60,"burst":1}}}}""");
        node.publish(Projects.project(project, settings, Projects.key(key), Projects.key(other)));
        assertThat(post(project, key, EVENT).statusCode()).isEqualTo(200);
        var refused = post(project, other, EVENT);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertTold(refused, "error:project:project_rate");
        assertThat(post(project, other, "{}\n" + SESSION).statusCode()).isEqualTo(200);
    }

    @Test
    void anOrganisationsLimitHoldsOverItsProjects() {
        var organization = Projects.newId();
        var neighbour = Projects.newId();
        var neighboursKey = Projects.newKey();
        node.publish(ofOrganization(organization, project, key));
        node.publish(ofOrganization(organization, neighbour, neighboursKey));
        assertThat(post(project, key, EVENT).statusCode()).isEqualTo(200);
        var refused = post(neighbour, neighboursKey, EVENT);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertTold(refused, "error:organization:organization_rate");
    }

    private static ProjectConfig ofOrganization(long organization, long id, String key) {
        return new ProjectConfig(
                id,
                organization,
                "acme",
                "shop",
                null,
                1,
                true,
                false,
                List.of(Projects.key(key)),
                ONE_A_MINUTE,
                List.of(),
                Set.of(),
                ProjectSettings.defaults());
    }

    private HttpResponse<String> packed(byte[] body) {
        return new Sent(node, "/api/" + project + "/envelope/?sentry_key=" + key)
                .header("Content-Encoding", "gzip")
                .post(body);
    }

    private static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static void assertTold(HttpResponse<String> answer, String limit) {
        var told = answer.headers().firstValue("X-Sentry-Rate-Limits").orElse("");
        assertThat(told).endsWith(":" + limit);
        var seconds = Long.parseLong(told.substring(0, told.indexOf(':')));
        assertThat(seconds).isBetween(30L, 60L);
        assertThat(answer.headers().firstValue("Retry-After")).contains(Long.toString(seconds));
    }

    private static HttpResponse<String> post(long to, String withKey, String body) {
        return new Sent(node, "/api/" + to + "/envelope/?sentry_key=" + withKey).post(body);
    }
}
