package dev.faultline.query.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.AdminCommand;
import dev.faultline.query.harness.QueryServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResetTest {
    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @Test
    void theCommandPrintsALinkThatSetsAPasswordOnceAndEndsEverySession() {
        Invited.join(server, "forgetful@example.org", "member");
        var session = server.signedIn("forgetful@example.org", Invited.PASSWORD);
        var token = link("forgetful@example.org");
        server.browser().post("/api/v1/auth/reset", reset(token, "short")).expect(422);
        server.browser()
                .post("/api/v1/auth/reset", reset(token, "a quite new password"))
                .expect(204);
        server.browser()
                .post("/api/v1/auth/reset", reset(token, "a third password here"))
                .expect(410);
        session.get("/api/v1/me").expect(401);
        server.signedIn("forgetful@example.org", "a quite new password")
                .get("/api/v1/me")
                .expect(200);
    }

    @Test
    void theCommandSaysWhenThereIsNobodyAndHowItIsUsed() {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, "reset-password", "nobody@example.org")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("nobody@example.org");
        assertThat(run(new ByteArrayOutputStream(), "make-coffee")).isEqualTo(2);
    }

    @Test
    void askingForAMailAnswersTheSameForEverybody() {
        server.browser()
                .post("/api/v1/auth/reset/request", "{\"email\":\"" + QueryServer.ADMIN + "\"}")
                .expect(204);
        server.browser()
                .post("/api/v1/auth/reset/request", "{\"email\":\"nobody@example.org\"}")
                .expect(204);
    }

    private static String link(String email) {
        var out = new ByteArrayOutputStream();
        assertThat(run(out, "reset-password", email)).isZero();
        var text = out.toString(StandardCharsets.UTF_8).strip();
        return text.substring(text.lastIndexOf("/reset/") + "/reset/".length());
    }

    private static int run(ByteArrayOutputStream out, String... words) {
        var arguments = new ArrayList<>(List.of(words));
        arguments.addAll(server.settings());
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new AdminCommand(printer, printer).run(arguments.toArray(String[]::new));
    }

    private static String reset(String token, String password) {
        return "{\"token\":\"" + token + "\",\"password\":\"" + password + "\"}";
    }
}
