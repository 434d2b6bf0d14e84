package dev.faultline.query.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.bootstrap.CatalogStart;
import dev.faultline.query.harness.QueryServer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SetupTest {
    @RegisterExtension
    static final QueryServer server = new QueryServer().with("faultline.public-url", "https://errors.example.org");

    @Test
    void aServerWithoutSettingsHasAnOrganisationAProjectAndADsnAndWaitsForItsOwner() throws Exception {
        var report =
                server.bean(CatalogStart.class).report(Duration.ofSeconds(10)).orElseThrow();
        assertThat(report.organization()).isEqualTo("faultline");
        assertThat(report.projectId()).isEqualTo(1);
        assertThat(report.dsn()).matches("https://[0-9a-f]{32}@errors\\.example\\.org/1");
        assertThat(report.setupLink().toString()).startsWith("https://errors.example.org/setup?code=");

        var stranger = server.browser();
        var setup = stranger.get("/api/v1/setup").expect(200);
        assertThat(setup.path("needed").asBoolean()).isTrue();
        assertThat(setup.toString())
                .doesNotContain(report.setupLink().getQuery().substring("code=".length()));
        assertThat(stranger.post("/api/v1/setup", account("0000"))
                        .expect(401)
                        .path("code")
                        .asString())
                .isEqualTo("invalid_credentials");

        var code = report.setupLink().getQuery().substring("code=".length());
        var weak = stranger.post("/api/v1/setup", account(code).replace("a long password", "short"));
        assertThat(weak.expect(422).path("field").asString()).isEqualTo("password");

        // Several people with the link at the same moment: one becomes the owner.
        var answers = IntStream.range(0, 4)
                .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                        server.browser().post("/api/v1/setup", account(code).replace("root@", "root" + number + "@"))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(3);

        assertThat(stranger.get("/api/v1/setup").expect(200).path("needed").asBoolean())
                .isFalse();
        assertThat(server.bean(CatalogStart.class)
                        .report(Duration.ofSeconds(1))
                        .orElseThrow()
                        .setupLink())
                .isNull();
    }

    private static String account(String code) {
        return """
                {"code":"%s","name":"Root","email":"root@example.org","password":"a long password",
                 "organizationName":"Acme","project":{"name":"Shop","platform":"java"}}""".formatted(code);
    }
}
