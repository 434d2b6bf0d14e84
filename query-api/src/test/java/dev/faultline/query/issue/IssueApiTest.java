package dev.faultline.query.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IssueApiTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ISSUES = "/api/v1/orgs/faultline/issues";
    private static SampleIssues samples;
    private static Browser admin;
    private static long big;
    private static long small;

    @BeforeAll
    static void fill() {
        samples = new SampleIssues(SERVER);
        big = samples.issue(1, 101, "IllegalStateException", 40);
        small = samples.issue(1, -7, "TimeoutException", 10);
        samples.issue(999, 102, "StrangerException", 30);
        admin = SERVER.admin();
    }

    @Test
    void theListHasTheNumbersOfTheQuery() {
        var page = admin.get(ISSUES + "?t=24h&sort=events&include=trend").expect(200);
        assertThat(page.at("/total/value").asLong()).isEqualTo(2);
        assertThat(page.at("/events").asLong()).isEqualTo(50);
        assertThat(page.at("/items/0/id").asLong()).isEqualTo(big);
        assertThat(page.at("/items/0/shortId").asString()).isEqualTo("DEFAULT-1");
        assertThat(page.at("/items/0/trend").size()).isEqualTo(32);
        assertThat(page.at("/items/0/unhandled").asBoolean()).isTrue();
        assertThat(page.at("/items/1/users").asLong()).isEqualTo(3);
        var prod = admin.get(ISSUES + "?t=24h&env=prod&q=TimeoutException").expect(200);
        assertThat(prod.at("/items/0/events").asLong()).isEqualTo(5);
        var detail = admin.get(ISSUES + "/DEFAULT-2?t=24h&env=prod&q=TimeoutException")
                .expect(200);
        assertThat(detail.at("/issue/events").asLong()).isEqualTo(5);
        assertThat(detail.at("/blast/users/of").asLong()).isEqualTo(3);
        var first = admin.get(ISSUES + "?t=24h&sort=events&limit=1").expect(200);
        var second = admin.get(ISSUES + "?t=24h&sort=events&limit=1&cursor="
                        + first.at("/next").asString())
                .expect(200);
        assertThat(second.at("/items/0/id").asLong()).isEqualTo(small);
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void aWrongQueryNamesThePlace() {
        var problem = admin.get(ISSUES + "?q=is:open").expect(400);
        assertThat(problem.at("/code").asString()).isEqualTo("query_syntax");
        assertThat(problem.at("/at/start").asInt()).isEqualTo(3);
        assertThat(problem.at("/at/end").asInt()).isEqualTo(7);
    }

    @Test
    void anEventIsShownInEveryForm() {
        var event = admin.get(ISSUES + "/" + big + "/events/best?t=24h").expect(200);
        assertThat(event.at("/bodyDropped").asBoolean()).isFalse();
        assertThat(event.at("/exceptions/0/stacktrace/frames/1/line").asInt()).isEqualTo(42);
        assertThat(event.at("/nav/of").asLong()).isEqualTo(40);
        assertThat(event.at("/nav/position").asLong()).isEqualTo(40);
        assertThat(event.at("/issue/shortId").asString()).isEqualTo("DEFAULT-1");
        var id = event.at("/id").asString();
        var before = admin.get(ISSUES + "/" + big + "/events/"
                        + event.at("/nav/previous").asString() + "?t=24h")
                .expect(200);
        assertThat(before.at("/bodyDropped").asBoolean()).isTrue();
        assertThat(before.at("/nav/next").asString()).isEqualTo(id);
        assertThat(admin.get("/api/v1/orgs/faultline/events/" + id + "/json")
                        .expect(200)
                        .at("/contexts/device/model")
                        .asString())
                .isEqualTo("Pixel");
        assertThat(admin.get("/api/v1/orgs/faultline/events/" + id + "/curl")
                        .response()
                        .body())
                .contains("curl -X 'POST' 'https://shop.test/pay'");
        assertThat(admin.get("/api/v1/orgs/faultline/events/" + id + "/markdown")
                        .response()
                        .body())
                .contains("> shop.Cart.pay (Cart.java:42)");
        var preview = admin.get(ISSUES + "/" + big + "/preview?t=24h");
        assertThat(preview.expect(200).at("/event/inAppFrames/0/function").asString())
                .isEqualTo("pay");
        assertThat(preview.response().body().length()).isLessThan(12_000);
        assertThat(admin.get("/api/v1/orgs/faultline/events/" + "0".repeat(32)).status())
                .isEqualTo(404);
    }

    @Test
    void pagesAroundAnIssue() {
        var tags = admin.get(ISSUES + "/" + big + "/tags").expect(200);
        assertThat(tags.at("/items").size()).isGreaterThan(4);
        assertThat(admin.get(ISSUES + "/" + big + "/tags/shard")
                        .expect(200)
                        .at("/items/0/values/0/count")
                        .asLong())
                .isEqualTo(20);
        assertThat(admin.get(ISSUES + "/" + big + "/users?t=24h")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(3);
        assertThat(admin.get(ISSUES + "/" + big + "/events?t=24h&limit=30")
                        .expect(200)
                        .at("/items")
                        .size())
                .isEqualTo(30);
        assertThat(admin.get(ISSUES + "/" + big + "/series?t=24h&split=environment")
                        .expect(200)
                        .at("/series")
                        .size())
                .isEqualTo(2);
        assertThat(admin.get(ISSUES + "/" + small + "/hashes")
                        .expect(200)
                        .at("/0/hash")
                        .asString())
                .isEqualTo("fffffffffffffff9");
        assertThat(admin.get(ISSUES + "/counts?t=24h&q=is:unresolved&q=is:resolved")
                        .expect(200)
                        .at("/0/value")
                        .asLong())
                .isEqualTo(2);
        assertThat(admin.get(ISSUES + "/histogram?t=24h&buckets=24")
                        .expect(200)
                        .at("/series/0/key")
                        .asString())
                .isEqualTo("error");
    }

    @Test
    void commandsConflictsAndUndo() {
        var id = samples.issue(1, 103, "ResolvedException", 2);
        var version =
                admin.get(ISSUES + "/" + id).expect(200).at("/issue/version").asLong();
        var done = admin.put(ISSUES, "{\"ids\":[" + id + "],\"command\":{\"type\":\"resolve\",\"in\":\"now\"}}")
                .expect(200);
        assertThat(done.at("/results/0/ok").asBoolean()).isTrue();
        assertThat(admin.get(ISSUES + "/" + id).expect(200).at("/issue/status").asString())
                .isEqualTo("resolved");
        var late = SERVER.admin()
                .header("If-Match", "\"" + version + "\"")
                .put(ISSUES + "/" + id, "{\"type\":\"archive\"}")
                .expect(409);
        assertThat(late.at("/conflict/by/name").asString()).isNotBlank();
        admin.post(ISSUES + "/undo", "{\"token\":\"" + done.at("/undo").asString() + "\"}")
                .expect(200);
        assertThat(admin.get(ISSUES + "/" + id).expect(200).at("/issue/status").asString())
                .isEqualTo("unresolved");
        admin.post(ISSUES + "/" + id + "/comments", "{\"text\":\"looks **bad**\"}")
                .expect(201);
        var activity = admin.get(ISSUES + "/" + id + "/activity").expect(200);
        assertThat(activity.at("/items/0/text").asString()).isEqualTo("looks **bad**");
        assertThat(activity.at("/items").size()).isEqualTo(3);
    }

    @Test
    void anotherOrganisationsIssueIsNotThere() {
        assertThat(admin.get(ISSUES + "/STRANGE-1").status()).isEqualTo(404);
        var page = admin.get(ISSUES + "?t=24h&q=StrangerException&project=999").expect(200);
        assertThat(page.at("/items").size()).isZero();
    }
}
