package dev.faultline.query.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stands around an issue: what its events share, what it reached, its files, and what reads like it. */
class InsightsTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ORG = "/api/v1/orgs/faultline";
    private static Browser admin;
    private static long issue;
    private static long twin;

    @BeforeAll
    static void fill() {
        var samples = new SampleIssues(SERVER);
        issue = samples.issue(1, 701, "CheckoutFailedException", 40);
        twin = samples.issue(1, 702, "CheckoutFailureException", 10);
        samples.issue(1, 703, "ZebraError", 10);
        admin = SERVER.admin();
    }

    @Test
    void highlightsAreTheCommonestValues() {
        var highlights =
                admin.get(ORG + "/issues/" + issue + "/highlights?t=14d").expect(200);
        var environment = highlights.at("/items/0");
        assertThat(environment.path("key").asString()).isEqualTo("environment");
        assertThat(environment.path("share").asDouble()).isEqualTo(0.5);
        assertThat(environment.path("distinct").asInt()).isEqualTo(2);
        assertThat(highlights.toString()).contains("\"/pay\"");
    }

    @Test
    void whatReadsAlikeIsSimilarAndTheRestIsNot() {
        var similar = admin.get(ORG + "/issues/" + issue + "/similar?t=14d").expect(200);
        assertThat(similar.at("/0/issue/id").asLong()).isEqualTo(twin);
        assertThat(similar.at("/0/score").asDouble()).isBetween(0.6, 1.0);
        assertThat(similar.findValuesAsString("type")).doesNotContain("CheckoutFailedException");
    }

    @Test
    void sharesHaveTheirDenominators() {
        var before = admin.get(ORG + "/issues/" + twin + "?t=24h").expect(200);
        assertThat(before.at("/blast/users/of").asLong()).isPositive();
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO sessions (project_id, session_id, started, received_at, retention, user_hash, release, environment,
                  status, abnormal_mechanism, errors, duration_ms, version)
                SELECT 1, generateUUIDv4(number), now64(3) - toIntervalHour(2), now64(3), 90, 1 + number, 'shop@1.0', 'prod',
                  if(number = 0, 'crashed', 'exited'), '', number = 1, 7200000, 1 FROM numbers(10)""");
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO transactions (project_id, name, received_at, start, event_id, retention, duration_us)
                SELECT 1, '/pay', now64(3), now64(6), generateUUIDv4(number), 90, 1000 FROM numbers(400)""");
        var blast = admin.get(ORG + "/issues/" + issue + "?t=24h").expect(200).at("/blast");
        assertThat(blast.at("/sessions/value").asLong()).isEqualTo(3);
        assertThat(blast.at("/sessions/of").asLong()).isEqualTo(10);
        assertThat(blast.at("/sessions/exact").asBoolean()).isFalse();
        assertThat(blast.at("/route/of").asLong()).isEqualTo(400);
        assertThat(blast.at("/route/value").asLong()).isEqualTo(40);
        assertThat(blast.at("/route/source").asString()).contains("/pay");

        var sessions = admin.get(ORG + "/sessions?t=24h").expect(200);
        assertThat(sessions.at("/sessions").asLong()).isEqualTo(10);
        assertThat(sessions.at("/crashFreeSessions").asDouble()).isEqualTo(0.9);
        assertThat(sessions.at("/errored").asLong()).isEqualTo(1);
    }

    @Test
    void aReleaseSaysWhatBeganInItAndHowItIsAgainstTheOneBefore() {
        admin.post(
                        ORG + "/deploys",
                        "{\"version\":\"shop@0.9\",\"environment\":\"production\",\"at\":\"2026-01-01T00:00:00Z\"}")
                .expect(201);
        SERVER.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                        "insert into releases (project_id, version, first_seen) values (1, 'shop@1.0', now() - interval '3 hours')"
                                + " on conflict do nothing")
                .update();
        var release = admin.get(ORG + "/releases/shop@1.0?t=24h").expect(200);
        assertThat(release.at("/newIssues").asInt()).isEqualTo(3);
        assertThat(release.at("/events").asLong()).isEqualTo(60);
        admin.put(ORG + "/issues/" + twin, "{\"type\":\"resolve\",\"in\":\"release\",\"release\":\"shop@1.0\"}")
                .expect(200);
        assertThat(admin.get(ORG + "/releases/shop@1.0?t=24h")
                        .expect(200)
                        .at("/fixedIssues")
                        .asInt())
                .isEqualTo(1);
        assertThat(admin.get(ORG + "/environments?t=24h").expect(200).findValuesAsString("name"))
                .containsExactlyInAnyOrder("prod", "staging");
    }

    @Test
    void aFileOfAnEventIsADownloadAndNothingElse() {
        var event = admin.get(ORG + "/events?t=24h&limit=1")
                .expect(200)
                .at("/items/0/id")
                .asString();
        var bytes = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        SERVER.bean(BlobStore.class).put("attachments/90/2026-11-20/one", new ByteArrayInputStream(bytes));
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO attachments (project_id, event_id, received_at, retention, filename, content_type, attachment_type,
                  size, blob) VALUES (1, toUUID('%s'), now64(3), 90, '../../evil\\r\\n.html', 'text/html',
                  'event.attachment', %d, 'attachments/90/2026-11-20/one')""".formatted(uuid(event), bytes.length));
        var list = admin.get(ORG + "/events/" + event + "/attachments").expect(200);
        assertThat(list.size()).isEqualTo(1);
        var answer = admin.get(
                ORG + "/events/" + event + "/attachments/" + list.at("/0/id").asString());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo("<script>alert(1)</script>");
        var headers = answer.response().headers();
        assertThat(headers.firstValue("Content-Type").orElseThrow()).isEqualTo("application/octet-stream");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .doesNotContain("..", "/")
                .contains("html");
        assertThat(admin.get(ORG + "/events/" + event + "/attachments/none").status())
                .isEqualTo(404);
        assertThat(admin.get(ORG + "/events/" + "0".repeat(32) + "/attachments")
                        .expect(200)
                        .size())
                .isZero();
    }

    private static String uuid(String hex) {
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20);
    }

    @Test
    void whatAFilterDroppedCanBeLookedAt() {
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO filter_samples (project_id, reason, received_at, sample, event_id, title, body) VALUES
                (1, 'browser-extensions', now64(3), 0, generateUUIDv4(), 'Extension broke', '{}'),
                (999, 'browser-extensions', now64(3), 0, generateUUIDv4(), 'of a stranger', '{}')""");
        var samples = admin.get(ORG + "/projects/default/filter-samples").expect(200);
        assertThat(samples.size()).isEqualTo(1);
        assertThat(samples.at("/0/title").asString()).isEqualTo("Extension broke");
        admin.get(ORG + "/projects/none/filter-samples").expect(404);
    }
}
