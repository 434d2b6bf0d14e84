package dev.faultline.query.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class TokensTest {
    private static final String ORG = "/api/v1/orgs/faultline";

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        var admin = server.admin();
        var made = admin.post(ORG + "/tokens", "{\"name\":\"ci\",\"scopes\":[\"project:read\"],\"expiresInDays\":30}")
                .expect(200);
        var text = made.path("text").asString();
        assertThat(text).matches("sntryu_[0-9a-f]{64}");
        assertThat(admin.get(ORG + "/tokens").expect(200).toString()).doesNotContain(text);
        assertThat(admin.get(ORG + "/audit?q=token.create").expect(200).toString())
                .doesNotContain(text);
        assertThat(server.bean(JdbcClient.class)
                        .sql("select count(*) from api_tokens t where t::text like '%' || :text || '%'")
                        .param("text", text.substring("sntryu_".length()))
                        .query(Long.class)
                        .single())
                .isZero();
        tool(text).get(ORG + "/projects").expect(200);
    }

    @Test
    void aTokenDoesWhatItsScopesSayAndNoMore() {
        var text = make("{\"name\":\"reader\",\"scopes\":[\"project:read\"]}");
        tool(text).get(ORG + "/projects/default/settings").expect(200);
        var refused = tool(text).patch(ORG + "/projects/default/settings", "{}").expect(403);
        assertThat(refused.path("detail").asString()).contains("project:write");
        tool(text).get(ORG + "/members").expect(403);
        tool(text).get("/api/v1/me").expect(403);
        tool(text)
                .post(ORG + "/tokens", "{\"name\":\"more\",\"scopes\":[\"project:read\"]}")
                .expect(403);
    }

    @Test
    void nobodyMakesATokenThatDoesMoreThanThey() {
        var member = Invited.join(server, "maker@example.org", "member");
        member.post(ORG + "/tokens", "{\"name\":\"big\",\"scopes\":[\"project:admin\"]}")
                .expect(403);
        member.post(ORG + "/tokens", "{\"name\":\"none\",\"scopes\":[]}").expect(422);
        member.post(ORG + "/tokens", "{\"name\":\"odd\",\"scopes\":[\"root\"]}").expect(400);
        member.post(ORG + "/tokens", "{\"name\":\"a\",\"scopes\":[\"org:read\"],\"organizationId\":2}")
                .expect(400);
        member.post(ORG + "/tokens", "{\"name\":\"a\",\"scopes\":[\"org:read\"],\"expiresInDays\":0}")
                .expect(422);
    }

    @Test
    void anExpiredOrRevokedTokenEndsAtOnce() {
        var admin = server.admin();
        var made = admin.post(ORG + "/tokens", "{\"name\":\"old\",\"scopes\":[\"project:read\"]}")
                .expect(200);
        var id = made.path("token").path("id").asLong();
        var tool = tool(made.path("text").asString());
        server.bean(JdbcClient.class)
                .sql("update api_tokens set expires_at = now() - interval '1 second' where id = :id")
                .param("id", id)
                .update();
        tool.get(ORG + "/projects").expect(401);
        admin.delete(ORG + "/tokens/" + id).expect(204);
        admin.delete(ORG + "/tokens/" + id).expect(404);

        var other = make("{\"name\":\"gone\",\"scopes\":[\"project:read\"]}");
        tool(other).get(ORG + "/projects").expect(200);
        admin.get(ORG + "/tokens")
                .expect(200)
                .valueStream()
                .filter(token -> token.path("name").asString().equals("gone"))
                .forEach(token -> admin.delete(
                                ORG + "/tokens/" + token.path("id").asLong())
                        .expect(204));
        tool(other).get(ORG + "/projects").expect(401);
    }

    @Test
    void aMemberRevokesTheirOwnTokensOnly() {
        var id = server.admin()
                .post(ORG + "/tokens", "{\"name\":\"x\",\"scopes\":[\"org:read\"]}")
                .expect(200)
                .path("token")
                .path("id")
                .asLong();
        var member = Invited.join(server, "curious@example.org", "member");
        member.delete(ORG + "/tokens/" + id).expect(404);
        server.admin().delete(ORG + "/tokens/" + id).expect(204);
    }

    @Test
    void aTokenInAQueryStringOrACookieIsNoToken() {
        server.browser().get(ORG + "/projects?token=" + QueryServer.TOKEN).expect(401);
        server.browser()
                .header("Cookie", "faultline_session=" + QueryServer.TOKEN)
                .get(ORG + "/projects")
                .expect(401);
        server.browser()
                .header("Authorization", "Basic " + QueryServer.TOKEN)
                .get(ORG + "/projects")
                .expect(401);
    }

    private static String make(String body) {
        return server.admin()
                .post(ORG + "/tokens", body)
                .expect(200)
                .path("text")
                .asString();
    }

    private static Browser tool(String text) {
        return server.browser().header("Authorization", "Bearer " + text);
    }
}
