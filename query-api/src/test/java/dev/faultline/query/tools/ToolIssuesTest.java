package dev.faultline.query.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Issues and events as Sentry's tools read them, over HTTP, from the real engines. */
class ToolIssuesTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ISSUES = "/api/0/organizations/faultline/issues/";
    private static final Pattern NEXT = Pattern.compile("<[^>]*>; rel=\"next\"; results=\"true\"; cursor=\"([^\"]+)\"");
    private static long big;
    private static long small;

    @BeforeAll
    static void fill() {
        var samples = new SampleIssues(SERVER);
        big = samples.issue(1, 201, "IllegalStateException", 40);
        small = samples.issue(1, 202, "TimeoutException", 10);
        samples.issue(999, 203, "StrangerException", 30);
    }

    @Test
    void aListHasWhatToolsRequireOfAnIssue() {
        var answer = tool().get(ISSUES + "?query=&sort=freq&statsPeriod=24h");
        var issues = answer.expect(200);
        assertThat(issues.size()).isEqualTo(2);
        assertThat(answer.response().headers().firstValue("X-Hits")).contains("2");
        var issue = issues.get(0);
        assertThat(issue.path("id").asString()).isEqualTo(Long.toString(big));
        assertThat(issue.path("id").isString() && issue.path("count").isString())
                .isTrue();
        assertThat(issue.path("count").asString()).isEqualTo("40");
        assertThat(issue.path("userCount").asLong()).isEqualTo(3);
        assertThat(issue.path("shortId").asString()).isEqualTo("DEFAULT-1");
        assertThat(issue.path("title").asString()).isEqualTo("IllegalStateException: it broke");
        assertThat(issue.path("metadata").path("type").asString()).isEqualTo("IllegalStateException");
        assertThat(issue.path("status").asString()).isEqualTo("unresolved");
        assertThat(issue.path("isUnhandled").asBoolean()).isTrue();
        assertThat(issue.path("project").path("slug").asString()).isEqualTo("default");
        assertThat(URI.create(issue.path("permalink").asString()).isAbsolute()).isTrue();
        var first = Instant.parse(issue.path("firstSeen").asString());
        assertThat(first).isBefore(Instant.parse(issue.path("lastSeen").asString()));
    }

    /** Both relations are there on every page, and following "next" gives each issue once. */
    @Test
    void pagesFollowTheLinkHeader() {
        List<String> seen = new ArrayList<>();
        var cursor = "";
        do {
            var page = tool().get(ISSUES + "?query=&limit=1&cursor=" + cursor);
            page.expect(200).forEach(issue -> seen.add(issue.path("id").asString()));
            var link = page.response().headers().firstValue("Link").orElseThrow();
            assertThat(link).contains("rel=\"previous\"; results=\"false\"", "rel=\"next\"");
            var next = NEXT.matcher(link);
            cursor = next.find() ? next.group(1) : "";
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactlyInAnyOrder(Long.toString(big), Long.toString(small));
    }

    @Test
    void anIssueIsFoundByNumberAndByShortIdAndTheSearchIsTheSame() {
        assertThat(tool().get(ISSUES + big + "/").expect(200).path("shortId").asString())
                .isEqualTo("DEFAULT-1");
        assertThat(tool().get(ISSUES + "DEFAULT-2/").expect(200).path("id").asString())
                .isEqualTo(Long.toString(small));
        assertThat(tool().get(ISSUES + "?query=error.type:TimeoutException")
                        .expect(200)
                        .size())
                .isEqualTo(1);
        assertThat(tool().get("/api/0/projects/faultline/default/issues/?query=")
                        .expect(200)
                        .size())
                .isEqualTo(2);
        assertThat(tool().get(ISSUES + "?query=is:nothing")
                        .expect(400)
                        .path("detail")
                        .asString())
                .isNotBlank();
        tool().get(ISSUES + "STRANGE-1/").expect(404);
    }

    @Test
    void anEventHasItsStackInSentrysForm() {
        var latest = tool().get(ISSUES + big + "/events/latest/").expect(200);
        assertThat(latest.path("groupID").asString()).isEqualTo(Long.toString(big));
        assertThat(latest.path("eventID").asString()).matches("[0-9a-f]{32}");
        var exception = entry(latest, "exception").path("values").get(0);
        assertThat(exception.path("type").asString()).isEqualTo("IllegalStateException");
        var frame = exception.path("stacktrace").path("frames").get(1);
        assertThat(frame.path("lineNo").asInt()).isEqualTo(42);
        assertThat(frame.path("inApp").asBoolean()).isTrue();
        assertThat(frame.path("context").get(0).get(1).asString()).isEqualTo("throw new X();");
        assertThat(entry(latest, "request").path("method").asString()).isEqualTo("POST");
        assertThat(entry(latest, "breadcrumbs")
                        .path("values")
                        .get(0)
                        .path("category")
                        .asString())
                .isEqualTo("http");
        var id = latest.path("eventID").asString();
        assertThat(tool().get("/api/0/projects/faultline/default/events/" + id + "/")
                        .expect(200)
                        .path("title")
                        .asString())
                .isEqualTo(latest.path("title").asString());
        tool().get(ISSUES + big + "/events/oldest/").expect(200);
        tool().get(ISSUES + big + "/events/" + id + "/").expect(200);
        tool().get(ISSUES + small + "/events/" + id + "/").expect(404);
        tool().get(ISSUES + big + "/events/" + "0".repeat(32) + "/").expect(404);
    }

    @Test
    void eventsOfAProjectAreListed() {
        var events = tool().get("/api/0/projects/faultline/default/events/").expect(200);
        assertThat(events.size()).isEqualTo(50);
        assertThat(events.get(0).path("eventID").asString()).matches("[0-9a-f]{32}");
        tool().get("/api/0/projects/faultline/strange/events/").expect(404);
    }

    private static JsonNode entry(JsonNode event, String type) {
        for (var entry : event.path("entries")) {
            if (entry.path("type").asString().equals(type)) {
                return entry.path("data");
            }
        }
        throw new AssertionError("no entry " + type + " in " + event);
    }

    private static Browser tool() {
        return SERVER.browser().header("Authorization", "Bearer " + QueryServer.TOKEN);
    }
}
