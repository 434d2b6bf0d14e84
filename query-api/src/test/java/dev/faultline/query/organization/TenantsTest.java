package dev.faultline.query.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two organisations on one server; whatever one of them asks for by the other's numbers and names, it does not exist. */
class TenantsTest {
    private static final String RIVAL = "/api/v1/orgs/rival";

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    private static long project;
    private static long key;
    private static long team;
    private static long token;
    private static long view;
    private static long invite;

    @BeforeAll
    static void makeRival() {
        var owner = server.admin();
        owner.post("/api/v1/orgs", "{\"name\":\"Rival\"}").expect(200);
        project = owner.post(RIVAL + "/projects", "{\"name\":\"secret shop\"}")
                .expect(200)
                .path("id")
                .asLong();
        key = owner.get(RIVAL + "/projects/secret-shop/keys")
                .expect(200)
                .get(0)
                .path("id")
                .asLong();
        team = owner.post(RIVAL + "/teams", "{\"name\":\"secret team\"}")
                .expect(200)
                .path("id")
                .asLong();
        token = owner.post(RIVAL + "/tokens", "{\"name\":\"secret\",\"scopes\":[\"org:read\"]}")
                .expect(200)
                .path("token")
                .path("id")
                .asLong();
        view = owner.post(RIVAL + "/views", """
                        {"shared":true,"position":0,"content":{"name":"secret view","query":"","sort":"last",
                         "projects":[],"environments":[]}}""").expect(200).path("id").asLong();
        invite = owner.post(RIVAL + "/invites", "{\"email\":\"s@secret.example\",\"role\":\"viewer\"}")
                .expect(200)
                .path("id")
                .asLong();
    }

    @Test
    void aMemberOfOneCannotReachTheOtherByAnyPath() {
        var outsider = Invited.join(server, "outsider@example.org", "admin");
        for (var path : List.of(
                "",
                "/projects",
                "/members",
                "/teams",
                "/tokens",
                "/audit",
                "/invites",
                "/views",
                "/limits",
                "/projects/secret-shop",
                "/projects/" + project + "/settings",
                "/projects/" + project + "/receipts")) {
            assertThat(outsider.get(RIVAL + path).expect(404).path("code").asString())
                    .isEqualTo("not_found");
        }
        assertThat(outsider.get("/api/v1/orgs/nowhere").expect(404).path("detail"))
                .isEqualTo(outsider.get(RIVAL).expect(404).path("detail"));
    }

    @Test
    void numbersOfTheOtherDoNotWorkUnderOnesOwnName() {
        var insider = Invited.join(server, "insider@example.org", "admin");
        refuse(insider, "GET", "/projects/" + project, "");
        refuse(insider, "PATCH", "/projects/" + project + "/settings", "{}");
        refuse(insider, "PATCH", "/projects/" + project, "{\"name\":\"stolen\"}");
        refuse(insider, "DELETE", "/projects/" + project, "");
        refuse(insider, "GET", "/projects/" + project + "/keys", "");
        refuse(insider, "POST", "/projects/default/keys/" + key + "/rotate", "{\"overlapHours\":1}");
        refuse(insider, "POST", "/projects/default/keys/" + key + "/secret", "");
        refuse(insider, "PATCH", "/projects/default/keys/" + key, "{\"active\":false}");
        refuse(insider, "DELETE", "/projects/default/keys/" + key, "");
        refuse(insider, "PATCH", "/teams/" + team, "{\"name\":\"stolen\"}");
        refuse(insider, "DELETE", "/teams/" + team, "");
        refuse(insider, "DELETE", "/tokens/" + token, "");
        refuse(insider, "DELETE", "/views/" + view, "");
        refuse(insider, "DELETE", "/invites/" + invite, "");
        assertThat(server.admin()
                        .get(RIVAL + "/projects/secret-shop/keys")
                        .expect(200)
                        .get(0)
                        .path("active")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void peopleOfTheOtherDoNotGetIntoATeam() {
        var stranger = Invited.join(server, "stranger@example.org", "viewer");
        var id = stranger.get("/api/v1/me").expect(200).path("user").path("id").asLong();
        var made = server.admin()
                .post(RIVAL + "/teams", "{\"name\":\"ours\",\"members\":[" + id + "]}")
                .expect(200);
        assertThat(made.path("members").size()).isZero();
    }

    @Test
    void aTokenReachesItsOwnOrganisationOnly() {
        var tool = server.browser().header("Authorization", "Bearer " + QueryServer.TOKEN);
        tool.get("/api/v1/orgs/faultline/projects").expect(200);
        tool.get(RIVAL + "/projects").expect(404);
        tool.get("/api/0/projects/rival/secret-shop/quotas/").expect(404);
    }

    @Test
    void auditOfOneShowsNothingOfTheOther() {
        var log = server.admin().get("/api/v1/orgs/faultline/audit").expect(200).toString();
        assertThat(log).doesNotContain("secret");
        assertThat(server.admin()
                        .get(RIVAL + "/audit?q=key")
                        .expect(200)
                        .path("items")
                        .size())
                .isPositive();
    }

    private static void refuse(Browser insider, String method, String path, String body) {
        insider.send(method, "/api/v1/orgs/faultline" + path, body).expect(404);
    }
}
