package dev.faultline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ToolsTest {
    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @Test
    void theTokenOfTheStartSeesWhatACommandLineAsksFor() {
        var root = tool().get("/api/0/").expect(200);
        assertThat(root.path("auth").path("scopes").toString()).contains("\"project:releases\"", "\"event:read\"");
        assertThat(root.path("user").isNull()).isTrue();

        var organization = tool().get("/api/0/organizations/").expect(200).get(0);
        assertThat(organization.path("id").isString()).isTrue();
        for (var required : new String[] {
            "slug", "name", "dateCreated", "isEarlyAdopter", "require2FA", "requireEmailVerification", "features"
        }) {
            assertThat(organization.has(required)).describedAs(required).isTrue();
        }
        var project = tool().get("/api/0/organizations/faultline/projects/?cursor=")
                .expect(200)
                .get(0);
        assertThat(project.path("slug").asString()).isEqualTo("default");
        assertThat(tool().get("/api/0/projects/faultline/1/")
                        .expect(200)
                        .path("slug")
                        .asString())
                .isEqualTo("default");
        assertThat(tool().get("/api/0/projects/faultline/default/keys/")
                        .expect(200)
                        .get(0)
                        .path("dsn")
                        .path("public")
                        .asString())
                .startsWith("http://");
        tool().get("/api/0/organizations/faultline/teams/").expect(200);
        tool().get("/api/0/organizations/faultline/members/").expect(200);
    }

    @Test
    void quotasAreReadAndSetAndGoTheWayOfAllSettings() {
        var path = "/api/0/projects/faultline/default/quotas/";
        assertThat(tool().get(path).expect(200).path("quotas").size()).isZero();
        var set =
                "{\"quotas\":[{\"category\":\"error\",\"period\":\"day\",\"limit\":1000},{\"period\":\"month\",\"limit\":5}]}";
        assertThat(tool().put(path, set)
                        .expect(200)
                        .path("quotas")
                        .get(1)
                        .path("category")
                        .isNull())
                .isTrue();
        tool().put(path, set.replace("1000", "-1")).expect(422);
        var settings = server.admin()
                .get("/api/v1/orgs/faultline/projects/default/settings")
                .expect(200);
        assertThat(settings.path("settings").path("limits").path("quotas").size())
                .isEqualTo(2);
    }

    @Test
    void errorsHaveTheFormThatToolsRead() {
        assertThat(server.browser()
                        .get("/api/0/organizations/")
                        .expect(401)
                        .path("detail")
                        .asString())
                .isNotEmpty();
        assertThat(tool().get("/api/0/organizations/nowhere/")
                        .expect(404)
                        .path("detail")
                        .asString())
                .isNotEmpty();
        assertThat(tool().get("/api/0/users/me/regions/")
                        .expect(404)
                        .path("detail")
                        .asString())
                .isNotEmpty();
    }

    private static Browser tool() {
        return server.browser().header("Authorization", "Bearer " + QueryServer.TOKEN);
    }
}
