package dev.faultline.query.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    private static final String ORG = "/api/v1/orgs/faultline";

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    viewer | GET    | /projects                        |  | 200
                    viewer | GET    | /members                         |  | 200
                    viewer | GET    | /audit                           |  | 403
                    viewer | GET    | /tokens                          |  | 403
                    viewer | PATCH  | /projects/default/settings       | {} | 403
                    viewer | POST   | /projects/default/keys           | {"label":"x"} | 403
                    viewer | POST   | /teams                           | {"name":"x"} | 403
                    member | GET    | /tokens                          |  | 200
                    member | POST   | /projects                        | {"name":"x"} | 403
                    member | PATCH  | /projects/default/settings       | {} | 403
                    member | POST   | /invites                         | {"email":"a@b.example","role":"viewer"} | 403
                    admin  | PATCH  | /projects/default/settings       | {} | 200
                    admin  | GET    | /audit                           |  | 200
                    admin  | POST   | /invites                         | {"email":"a@b.example","role":"admin"} | 200
                    admin  | POST   | /invites                         | {"email":"a@b.example","role":"owner"} | 403
                    """)
    void eachRoleMayWhatTheTableSays(String role, String method, String path, String body, int status) {
        person(role).send(method, ORG + path, body == null ? "" : body).expect(status);
    }

    @Test
    void nobodyRaisesThemselvesOrTouchesAnOwner() {
        var admin = person("admin");
        var ownerId = server.admin()
                .get("/api/v1/me")
                .expect(200)
                .path("user")
                .path("id")
                .asLong();
        var adminId =
                admin.get("/api/v1/me").expect(200).path("user").path("id").asLong();
        admin.patch(ORG + "/members/" + adminId, "{\"role\":\"owner\"}").expect(403);
        admin.patch(ORG + "/members/" + ownerId, "{\"role\":\"viewer\"}").expect(403);
        admin.delete(ORG + "/members/" + ownerId).expect(403);
    }

    @Test
    void theLastOwnerStays() {
        var owner = server.admin();
        var id = owner.get("/api/v1/me").expect(200).path("user").path("id").asLong();
        assertThat(owner.patch(ORG + "/members/" + id, "{\"role\":\"admin\"}")
                        .expect(422)
                        .path("field")
                        .asString())
                .isEqualTo("role");
        owner.delete(ORG + "/members/" + id).expect(422);
    }

    @Test
    void aRemovedMemberSeesNothingWithTheNextRequestNorDoTheirTokens() {
        var leaver = Invited.join(server, "leaver@example.org", "member");
        var made = leaver.post(ORG + "/tokens", "{\"name\":\"mine\",\"scopes\":[\"project:read\"]}")
                .expect(200);
        var tool = server.browser()
                .header("Authorization", "Bearer " + made.path("text").asString());
        tool.get(ORG + "/projects").expect(200);
        var id = leaver.get("/api/v1/me").expect(200).path("user").path("id").asLong();
        server.admin().delete(ORG + "/members/" + id).expect(204);
        leaver.get(ORG + "/projects").expect(404);
        tool.get(ORG + "/projects").expect(401);
    }

    @Test
    void aDemotionReachesTheTokensMadeBefore() {
        var admin = Invited.join(server, "demoted@example.org", "admin");
        var text = admin.post(ORG + "/tokens", "{\"name\":\"ci\",\"scopes\":[\"project:read\",\"project:write\"]}")
                .expect(200)
                .path("text")
                .asString();
        var tool = server.browser().header("Authorization", "Bearer " + text);
        tool.patch(ORG + "/projects/default", "{\"platform\":\"java\"}").expect(200);
        var id = admin.get("/api/v1/me").expect(200).path("user").path("id").asLong();
        server.admin().patch(ORG + "/members/" + id, "{\"role\":\"viewer\"}").expect(200);
        tool.patch(ORG + "/projects/default", "{\"platform\":\"node\"}").expect(403);
        tool.get(ORG + "/projects").expect(200);
    }

    @Test
    void anInvitationWorksOnceAndNamesItsAddress() {
        var link = Invited.link(server.admin(), "once@example.org", "member");
        var offer = server.browser().get("/api/v1/invites/" + link).expect(200);
        assertThat(offer.path("email").asString()).isEqualTo("once@example.org");
        assertThat(offer.path("accountExists").asBoolean()).isFalse();
        var answer = "{\"name\":\"Once\",\"password\":\"" + Invited.PASSWORD + "\"}";
        server.browser()
                .post("/api/v1/invites/" + link, answer.replace(Invited.PASSWORD, "short"))
                .expect(422);
        server.browser().post("/api/v1/invites/" + link, answer).expect(200);
        server.browser().post("/api/v1/invites/" + link, answer).expect(410);
        server.browser().get("/api/v1/invites/" + link).expect(410);
        server.browser().get("/api/v1/invites/" + "0".repeat(48)).expect(410);
    }

    @Test
    void anInvitationNeverSetsThePasswordOfAnExistingAccount() {
        Invited.join(server, "exists@example.org", "viewer");
        var link = Invited.link(server.admin(), "exists@example.org", "owner");
        server.browser()
                .post("/api/v1/invites/" + link, "{\"name\":\"Thief\",\"password\":\"a password of a thief\"}")
                .expect(401);
        server.signedIn("exists@example.org", Invited.PASSWORD)
                .get("/api/v1/me")
                .expect(200);
    }

    @ParameterizedTest
    @CsvSource({"a@b.example\\r\\nBcc: c@d.example", "no address", "a@b@c", "<a@b.example>", "a b@c.example"})
    void anAddressThatCouldBendAMailIsRefused(String email) {
        server.admin()
                .post(ORG + "/invites", "{\"email\":\"" + email + "\",\"role\":\"viewer\"}")
                .expect(422);
    }

    private static Browser person(String role) {
        var email = role + "@roles.example";
        var login = server.browser();
        var known = login.post(
                "/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + Invited.PASSWORD + "\"}");
        return known.status() == 200 ? login : Invited.join(server, email, role);
    }
}
