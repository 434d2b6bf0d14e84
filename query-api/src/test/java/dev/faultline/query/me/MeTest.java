package dev.faultline.query.me;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.QueryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeTest {
    private static final String PREFERENCES = """
            {"preferences":{"theme":"dark","density":"compact","timeZone":"Europe/Berlin","clock":"24",
             "stackOrder":"oldest","ideLink":"idea://open?file={path}&line={line}","singleKeys":false,
             "defaultOrg":"faultline"}}""";

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @Test
    void preferencesAreKeptAndTheNameStaysWhenItIsNotSent() {
        var person = Invited.join(server, "likes@example.org", "viewer");
        var after = person.patch("/api/v1/me", PREFERENCES).expect(200);
        assertThat(after.path("preferences").path("clock").asString()).isEqualTo("24");
        assertThat(after.path("preferences").path("theme").asString()).isEqualTo("dark");
        assertThat(after.path("user").path("name").asString()).isEqualTo("likes@example.org");
        assertThat(person.get("/api/v1/me").expect(200).path("preferences")).isEqualTo(after.path("preferences"));
        assertThat(person.patch("/api/v1/me", "{\"name\":\"Likes\"}")
                        .expect(200)
                        .path("preferences"))
                .isEqualTo(after.path("preferences"));
    }

    @Test
    void aPreferenceThatWouldBendThePageIsRefused() {
        var admin = server.admin();
        for (var link : new String[] {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "no scheme"}) {
            var body = PREFERENCES.replace("idea://open?file={path}&line={line}", link);
            assertThat(admin.patch("/api/v1/me", body).expect(422).path("field").asString())
                    .isEqualTo("preferences.ideLink");
        }
        admin.patch("/api/v1/me", PREFERENCES.replace("Europe/Berlin", "Mars/Base"))
                .expect(422);
        admin.patch("/api/v1/me", PREFERENCES.replace("\"dark\"", "\"pink\"")).expect(400);
    }

    @Test
    void viewsAreOnesOwnUnlessShared() {
        var author = Invited.join(server, "author@example.org", "member");
        var reader = Invited.join(server, "reader@example.org", "viewer");
        var views = "/api/v1/orgs/faultline/views";
        var mine = view("mine", false);
        var id = author.post(views, mine).expect(200).path("id").asLong();
        author.post(views, view("ours", true)).expect(200);
        assertThat(reader.get(views).expect(200).toString()).contains("ours").doesNotContain("mine");
        reader.put(views + "/" + id, mine).expect(404);
        reader.post(views, view("loud", true)).expect(403);
        reader.post(views, view("quiet", false)).expect(200);
        assertThat(author.put(views + "/" + id, view("renamed", false))
                        .expect(200)
                        .path("content")
                        .path("name")
                        .asString())
                .isEqualTo("renamed");
        author.delete(views + "/" + id).expect(204);
        author.delete(views + "/" + id).expect(404);
    }

    private static String view(String name, boolean shared) {
        return """
                {"shared":%s,"position":1,"content":{"name":"%s","query":"is:unresolved","sort":"last",
                 "timeRange":"14d","projects":["default"],"environments":[],"color":null}}""".formatted(shared, name);
    }
}
