package dev.faultline.query.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** From a project's first error to the commit that fixes it, and what was written down meanwhile. */
class IssueStoryTest {
    @RegisterExtension
    static final QueryServer SERVER = QueryServer.withAdmin();

    private static final String ORG = "/api/v1/orgs/faultline";

    @Test
    void aProjectKnowsItsFirstErrorAnIssueItsReasonsAndACommitItsFix() {
        var admin = SERVER.admin();
        assertThat(admin.get(ORG + "/projects/default")
                        .expect(200)
                        .path("firstEventAt")
                        .isNull())
                .isTrue();

        var samples = new SampleIssues(SERVER);
        var id = samples.issue(1, 801, "CartException", 5);
        var other = samples.issue(1, 802, "OtherException", 1);
        var first = Instant.parse(
                admin.get(ORG + "/projects").expect(200).at("/0/firstEventAt").asString());
        assertThat(first).isBefore(Instant.now().minusSeconds(3_000));

        var detail = issue(admin, id);
        assertThat(detail.at("/priorityReasons").findValuesAsString("text")).contains("it is an error", "it is new");
        assertThat(detail.at("/owner").isNull()).isTrue();
        SERVER.bean(JdbcClient.class)
                .sql("update issues set owners = :owner::jsonb where id = :id")
                .param("owner", """
                        {"owners":["#pay"],"rule":"path:src/pay/* #pay","line":3,"matched":"src/pay/Cart.java"}""")
                .param("id", id)
                .update();
        assertThat(issue(admin, id).at("/owner/owners/0").asString()).isEqualTo("#pay");

        // A commit says so when it is told first; told again it does not speak against whoever reopened the issue.
        var name = detail.at("/issue/shortId").asString();
        release("fixed@2", "c1", "An empty cart is no error\\n\\nFixes " + name + ", NOBODY-7");
        assertThat(issue(admin, id).at("/issue/status").asString()).isEqualTo("resolved");
        assertThat(issue(admin, id).at("/resolution/release").asString()).isEqualTo("fixed@2");
        assertThat(issue(admin, other).at("/issue/status").asString()).isEqualTo("unresolved");
        admin.put(ORG + "/issues/" + id, "{\"type\":\"unresolve\"}").expect(200);
        release("fixed@2", "c1", "An empty cart is no error\\n\\nFixes " + name);
        assertThat(issue(admin, id).at("/issue/status").asString()).isEqualTo("unresolved");
    }

    @Test
    void theAuditLogIsAFile() {
        var admin = SERVER.admin();
        admin.header("User-Agent", "=1+1")
                .post(ORG + "/teams", "{\"name\":\"Crew\"}")
                .expect(200);
        var answer = admin.get(ORG + "/audit/export?q=team.create");
        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).contains("audit.csv"));
        var lines = answer.response().body().lines().toList();
        assertThat(lines.getFirst()).startsWith("id,at,actorId,actorName,via,action");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).contains("\"team.create\"", "\"crew\"", "\"'=1+1\"");
        var json = admin.get(ORG + "/audit/export?format=ndjson&q=team.create")
                .response()
                .body()
                .lines()
                .toList();
        assertThat(json).hasSize(2).last().isEqualTo("{\"end\":true,\"rows\":1}");
    }

    private static JsonNode issue(Browser admin, long id) {
        return admin.get(ORG + "/issues/" + id + "?t=24h").expect(200);
    }

    private static void release(String version, String commit, String message) {
        SERVER.browser()
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .post("/api/0/organizations/faultline/releases/", """
                        {"version":"%s","projects":["default"],"commits":[{"id":"%s","message":"%s"}]}""".formatted(version, commit, message))
                .expect(201);
    }
}
