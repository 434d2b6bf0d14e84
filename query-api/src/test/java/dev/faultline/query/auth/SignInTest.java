package dev.faultline.query.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.QueryServer;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignInTest {
    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin().with("faultline.trusted-proxies", "127.0.0.0/8,::1");

    @Test
    void aPasswordOpensASessionWhoseCookieNoScriptCanRead() {
        var browser = server.browser();
        var answer = browser.post("/api/v1/auth/login", login(QueryServer.ADMIN, QueryServer.PASSWORD));
        answer.expect(200);
        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("faultline_session=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/"));
        var me = browser.get("/api/v1/me").expect(200);
        assertThat(me.path("user").path("email").asString()).isEqualTo(QueryServer.ADMIN);
        assertThat(me.path("organizations").get(0).path("role").asString()).isEqualTo("owner");
        assertThat(me.path("preferences").path("clock").asString()).isEqualTo("auto");

        browser.post("/api/v1/auth/logout", "").expect(204);
        browser.get("/api/v1/me").expect(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var wrong = server.browser().post("/api/v1/auth/login", login(QueryServer.ADMIN, "not the password"));
        var unknown = server.browser().post("/api/v1/auth/login", login("nobody@example.org", "not the password"));
        assertThat(wrong.expect(401).path("detail"))
                .isEqualTo(unknown.expect(401).path("detail"));
        assertThat(wrong.code()).isEqualTo(unknown.code()).isEqualTo("invalid_credentials");
    }

    @Test
    void guessingIsBrakedPerAccountFromWhateverAddressAndWhetherItExistsOrNot() {
        for (var email : new String[] {"victim@example.org", "nobody2@example.org"}) {
            var refused = 0;
            for (var i = 0; i < 12; i++) {
                var guess = server.browser()
                        .header("X-Forwarded-For", "10.0.0." + i)
                        .post("/api/v1/auth/login", login(email, "guess number " + i));
                if (guess.status() == 429) {
                    refused++;
                    assertThat(guess.json().path("retryAfterSeconds").asInt()).isPositive();
                    assertThat(guess.response().headers().firstValue("Retry-After"))
                            .isPresent();
                }
            }
            assertThat(refused).describedAs(email).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void guessesAtTheSameMomentAreCountedOneByOne() {
        var answers = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> server.browser()
                        .header("X-Forwarded-For", "198.51.100." + i)
                        .post("/api/v1/auth/login", login("burst@example.org", "guess number " + i))
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(status -> status == 401).hasSizeBetween(5, 8);
        assertThat(answers).filteredOn(status -> status == 429).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void guessingManyAccountsIsBrakedPerAddress() {
        var refused = 0;
        for (var i = 0; i < 36; i++) {
            var guess = server.browser()
                    .header("X-Forwarded-For", "192.0.2.7")
                    .post("/api/v1/auth/login", login("person" + i + "@example.org", "password of many"));
            refused += guess.status() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(4);
        server.browser()
                .header("X-Forwarded-For", "192.0.2.8")
                .post("/api/v1/auth/login", login("person1@example.org", "password of many"))
                .expect(401);
    }

    @Test
    void aFormOfAnotherSiteCannotSignAnybodyIn() {
        server.browser()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post("/api/v1/auth/login", "email=a&password=b")
                .expect(415);
        server.browser()
                .header("Origin", "https://evil.example")
                .post("/api/v1/auth/login", login(QueryServer.ADMIN, QueryServer.PASSWORD))
                .expect(403);
    }

    @Test
    void changingThePasswordEndsEverySessionButThisOne() {
        var email = "changer@example.org";
        Invited.join(server, email, "member");
        var first = server.signedIn(email, Invited.PASSWORD);
        var second = server.signedIn(email, Invited.PASSWORD);
        first.post("/api/v1/me/password", "{\"current\":\"wrong one\",\"next\":\"another long password\"}")
                .expect(401);
        first.post(
                        "/api/v1/me/password",
                        "{\"current\":\"" + Invited.PASSWORD + "\",\"next\":\"another long password\"}")
                .expect(204);
        first.get("/api/v1/me").expect(200);
        second.get("/api/v1/me").expect(401);
        server.signedIn(email, "another long password").get("/api/v1/me").expect(200);
    }

    @Test
    void sessionsAreListedAndEndedOneByOne() {
        var email = "lister@example.org";
        Invited.join(server, email, "member");
        var here = server.signedIn(email, Invited.PASSWORD);
        var there = server.signedIn(email, Invited.PASSWORD);
        var sessions = here.get("/api/v1/me/sessions").expect(200);
        assertThat(sessions.size()).isEqualTo(3);
        var current = sessions.valueStream()
                .filter(session -> session.path("current").asBoolean())
                .toList();
        assertThat(current).hasSize(1);
        for (var session : sessions) {
            if (!session.path("current").asBoolean()) {
                here.delete("/api/v1/me/sessions/" + session.path("id").asLong())
                        .expect(204);
            }
        }
        there.get("/api/v1/me").expect(401);
        here.get("/api/v1/me").expect(200);
        var others = server.admin()
                .get("/api/v1/me/sessions")
                .expect(200)
                .get(0)
                .path("id")
                .asLong();
        here.delete("/api/v1/me/sessions/" + others).expect(404);
    }

    private static String login(String email, String password) {
        return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
    }
}
