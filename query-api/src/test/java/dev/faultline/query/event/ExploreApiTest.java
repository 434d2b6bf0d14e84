package dev.faultline.query.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import dev.faultline.query.issue.SampleIssues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables, charts and files of any search. */
class ExploreApiTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ORG = "/api/v1/orgs/faultline";
    private static Browser admin;

    @BeforeAll
    static void fill() {
        var samples = new SampleIssues(SERVER);
        samples.issue(1, 301, "IllegalStateException", 40);
        samples.issue(1, 302, "TimeoutException", 10);
        admin = SERVER.admin();
    }

    @Test
    void groupsCountEventsAndUsersOfEachCombination() {
        var table = admin.get(ORG + "/explore/groups?t=24h&by=environment&by=error.type")
                .expect(200);
        assertThat(table.at("/groups").asInt()).isEqualTo(4);
        assertThat(table.at("/items/0/keys/1").asString()).isEqualTo("IllegalStateException");
        assertThat(sum(table.at("/items"), "events")).isEqualTo(50);
        assertThat(admin.get(ORG + "/explore/groups?t=24h&by=shard&q=error.type:TimeoutException&limit=1")
                        .expect(200)
                        .at("/items/0/events")
                        .asInt())
                .isEqualTo(5);
        assertThat(admin.get(ORG + "/explore/groups?by=stack.function")
                        .expect(400)
                        .at("/code")
                        .asString())
                .isEqualTo("query_syntax");
        admin.get(ORG + "/explore/groups?by=a&by=b&by=c&by=d&by=e").expect(422);
    }

    @Test
    void seriesAddUpToTheWholeHoweverTheyAreSplit() {
        for (var split : new String[] {"", "&split=environment", "&split=shard&top=1", "&split=error.type"}) {
            var chart =
                    admin.get(ORG + "/explore/series?t=24h&buckets=30" + split).expect(200);
            var total = 0L;
            for (var line : chart.at("/series")) {
                assertThat(line.path("points").size()).isLessThanOrEqualTo(30);
                for (var point : line.path("points")) {
                    total += point.asLong();
                }
            }
            assertThat(total).as(split).isEqualTo(50);
        }
        assertThat(admin.get(ORG + "/explore/series?t=24h&measure=users")
                        .expect(200)
                        .at("/series")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void anExportHasEveryRowAndSaysThatItIsWhole() {
        var csv = admin.get(ORG + "/export?t=24h&q=error.type:TimeoutException");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.response().body().lines()).hasSize(11);
        assertThat(csv.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        var lines = admin.get(ORG + "/export?t=24h&format=ndjson")
                .response()
                .body()
                .lines()
                .toList();
        assertThat(lines).hasSize(51);
        assertThat(JsonMapper.shared().readTree(lines.getLast()).path("rows").asInt())
                .isEqualTo(50);
        assertThat(admin.get(ORG + "/export?t=24h&q=is:open").status()).isEqualTo(400);
    }

    private static long sum(JsonNode rows, String field) {
        var sum = 0L;
        for (var row : rows) {
            sum += row.path(field).asLong();
        }
        return sum;
    }
}
