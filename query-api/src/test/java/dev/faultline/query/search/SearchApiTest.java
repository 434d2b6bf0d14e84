package dev.faultline.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help with writing a search, ids that people paste, and what surrounds the lists. */
class SearchApiTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ORG = "/api/v1/orgs/faultline";
    private static Browser admin;
    private static long issue;

    @BeforeAll
    static void fill() {
        var samples = new SampleIssues(SERVER);
        issue = samples.issue(1, 401, "IllegalStateException", 40);
        samples.issue(1, 402, "TimeoutException", 10);
        admin = SERVER.admin();
    }

    @Test
    void completionsHaveCountsAndSayWhatTheyReplace() {
        var keys = admin.get(ORG + "/search/suggest?text=env&caret=3").expect(200);
        assertThat(keys.at("/position").asString()).isEqualTo("key");
        assertThat(keys.at("/items/0/insert").asString()).isEqualTo("environment:");
        var values = admin.get(ORG + "/search/suggest?text=is:new%20environment:pr&caret=21&t=24h")
                .expect(200);
        assertThat(values.at("/replaceStart").asInt()).isEqualTo(19);
        assertThat(values.at("/items/0/insert").asString()).isEqualTo("prod");
        assertThat(values.at("/items/0/count").asLong()).isEqualTo(25);
        assertThat(admin.get(ORG + "/search/suggest?text=assigned:m&caret=10")
                        .expect(200)
                        .toString())
                .contains("\"me\"");
        assertThat(admin.get(ORG + "/search/grammar").expect(200).size()).isGreaterThan(40);
    }

    @Test
    void estimatesCountIssues() {
        var estimates = admin.post(
                        ORG + "/search/estimate",
                        "{\"queries\":[\"\",\"error.type:TimeoutException\",\"is:resolved\"],\"t\":\"24h\"}")
                .expect(200);
        assertThat(estimates.at("/0/value").asLong()).isEqualTo(2);
        assertThat(estimates.at("/1/value").asLong()).isEqualTo(1);
        assertThat(estimates.at("/2/value").asLong()).isZero();
        admin.post(ORG + "/search/estimate", "{\"queries\":[\"is:open\"]}").expect(400);
    }

    @Test
    void anyIdNamesWhatItBelongsTo() {
        assertThat(admin.get(ORG + "/resolve?q=DEFAULT-1")
                        .expect(200)
                        .at("/0/id")
                        .asLong())
                .isEqualTo(issue);
        var event = admin.get(ORG + "/events?t=24h&limit=1")
                .expect(200)
                .at("/items/0/id")
                .asString();
        assertThat(admin.get(ORG + "/resolve?q=" + event)
                        .expect(200)
                        .at("/0/kind")
                        .asString())
                .isEqualTo("event");
        assertThat(admin.get(ORG + "/resolve?q=default")
                        .expect(200)
                        .at("/0/kind")
                        .asString())
                .isEqualTo("project");
        assertThat(admin.get(ORG + "/resolve?q=nothing-here").expect(200).size())
                .isZero();
    }

    @Test
    void aDeployIsToldInOneLineAndShownWithItsRelease() {
        admin.post(ORG + "/deploys", "{\"version\":\"shop@2.0\",\"environment\":\"production\"}")
                .expect(201);
        var release = admin.get(ORG + "/releases/shop@2.0").expect(200);
        assertThat(release.at("/deploys/0/environment").asString()).isEqualTo("production");
        assertThat(admin.get(ORG + "/resolve?q=shop@2.0")
                        .expect(200)
                        .at("/0/kind")
                        .asString())
                .isEqualTo("release");
        assertThat(admin.get(ORG + "/releases?t=24h")
                        .expect(200)
                        .at("/items/0/version")
                        .asString())
                .isEqualTo("shop@2.0");
        admin.get(ORG + "/releases/none").expect(404);
    }

    @Test
    void theLedgerAddsUp() {
        SERVER.bean(ClickHouse.class).execute("""
                INSERT INTO outcomes (project_id, minute, category, outcome, reason, key_id, quantity) VALUES
                (1, now(), 'error', 'stored', '', 'k', 90), (1, now(), 'error', 'filtered', 'browser', 'k', 7),
                (1, now(), 'error', 'rate_limited', 'key', 'k', 3), (999, now(), 'error', 'stored', '', 'k', 1000)""");
        SERVER.bean(ClickHouse.class)
                .execute("INSERT INTO received (project_id, minute, source, quantity) VALUES (1, now(), 'log', 97),"
                        + " (1, now(), 'door', 3)");
        var ledger = admin.get(ORG + "/outcomes?t=1h").expect(200).at("/ledger");
        assertThat(ledger.at("/received").asLong()).isEqualTo(100);
        assertThat(ledger.at("/stored").asLong()).isEqualTo(90);
        assertThat(ledger.at("/filtered").asLong()).isEqualTo(7);
        assertThat(ledger.at("/difference").asLong()).isZero();
        var stats = admin.get(
                        "/api/0/organizations/faultline/stats_v2/?statsPeriod=1h&field=sum(quantity)&groupBy=outcome")
                .expect(200);
        assertThat(stats.at("/groups").size()).isEqualTo(3);
        assertThat(stats.at("/groups").toString())
                .contains("{\"outcome\":\"accepted\"}")
                .contains("\"sum(quantity)\":90");
    }

    @Test
    void theStatusNamesEngines() {
        var engines = admin.get(ORG + "/status").expect(200).at("/engines");
        assertThat(engines.findValuesAsString("id"))
                .containsExactlyInAnyOrder("clickHouse", "postgres", "redis", "kafka");
        assertThat(engines.findValuesAsString("up")).containsOnly("true");
        assertThat(admin.get(ORG + "/status/pulse").expect(200).at("/pulse").size())
                .isPositive();
    }

    @Test
    void theInboxHoldsWhatWasAssignedUntilItIsRead() {
        var person = Invited.join(SERVER, "inbox@x.example", "member");
        var me = person.get("/api/v1/me").expect(200).at("/user/id").asLong();
        admin.put(ORG + "/issues/" + issue, "{\"type\":\"assign\",\"to\":{\"kind\":\"user\",\"id\":" + me + "}}")
                .expect(200);
        assertThat(person.get("/api/v1/me")
                        .expect(200)
                        .at("/organizations/0/inboxUnread")
                        .asInt())
                .isEqualTo(1);
        var line = person.get(ORG + "/inbox").expect(200);
        assertThat(line.at("/items/0/kind").asString()).isEqualTo("assigned");
        assertThat(line.at("/items/0/issue/id").asLong()).isEqualTo(issue);
        assertThat(line.at("/items/0/issue/title").asString()).isNotEmpty();
        assertThat(line.at("/items/0/actor").isNull())
                .as("a person has a name, never a number")
                .isFalse();
        assertThat(line.at("/items/0/actor").asString()).doesNotContain("user:");
        person.post(ORG + "/inbox/read", "{}").expect(204);
        assertThat(person.get(ORG + "/inbox/unread").expect(200).at("/unread").asInt())
                .isZero();
        assertThat(admin.get(ORG + "/inbox").expect(200).at("/items").size()).isZero();
    }

    /** Questions without a sensible answer: an answer, or a part of one that says so, and soon. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/explore/groups?t=400d&by=id",
                "/explore/groups?t=400d&by=id&by=user.id&by=message&by=url",
                "/explore/series?t=400d&split=id&top=20&buckets=500",
                "/issues?t=400d&sort=users&q=!user.id:*x* OR !message:*y*",
                "/events?t=400d&q=device.model:* OR !stack.function:* OR timesSeen:>0"
            })
    void aQuestionThatCostsTooMuchIsAnsweredInPart(String path) {
        if (!filled) {
            filled = true;
            SERVER.bean(ClickHouse.class).execute("""
                    INSERT INTO events (project_id, hash, received_at, timestamp, event_id, retention, kind, level, platform,
                      release, environment, error_type, message, user_hash, user_id, url)
                    SELECT 1, 900 + number % 50, now64(3) - toIntervalMinute(3000 + number % 40000) AS at, at,
                      generateUUIDv4(number), 90, 'error', 'error', 'java', 'many@1', 'many', 'ManyException',
                      toString(number), number + 1, toString(number), toString(number) FROM numbers(400000)
                    SETTINGS max_block_size = 50000, min_insert_block_size_rows = 50000""");
        }
        var start = System.nanoTime();
        var answer = admin.get(ORG + path.replace(" ", "%20").replace(">", "%3E"));
        var took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        var meta = answer.json().path("meta");
        assertThat(meta.path("exact").asBoolean() || meta.path("partial").isObject() || path.contains("users"))
                .describedAs(meta.toString())
                .isTrue();
    }

    private static boolean filled;
}
