package dev.faultline.query.me;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.catalog.login.Totp;
import dev.faultline.query.auth.Invited;
import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import java.math.BigInteger;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TotpTest {
    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin();

    @Test
    void codesAreNeededOnceTheyAreOnAndWorkOnce() {
        var email = "careful@example.org";
        var person = Invited.join(server, email, "member");
        var enrolment = person.post("/api/v1/me/totp", "").expect(200);
        assertThat(enrolment.path("uri").asString())
                .startsWith("otpauth://totp/Faultline%3Acareful%40example.org?secret=");
        var secret = base32(enrolment.path("secret").asString());
        person.post("/api/v1/me/totp/confirm", code("000000")).expect(401);
        var recovery = person.post("/api/v1/me/totp/confirm", code(now(secret, 0)))
                .expect(200)
                .path("recoveryCodes");
        assertThat(recovery.size()).isEqualTo(10);
        assertThat(person.get("/api/v1/me")
                        .expect(200)
                        .path("user")
                        .path("totp")
                        .asBoolean())
                .isTrue();

        // The code that switched it on was used; the next step's code is within the clock's tolerance.
        var browser = server.browser();
        var ticket = passwordStep(browser, email);
        browser.get("/api/v1/me").expect(401);
        browser.post("/api/v1/auth/totp", second(ticket, now(secret, 0))).expect(401);
        browser.post("/api/v1/auth/totp", second(ticket, now(secret, 1))).expect(200);
        browser.get("/api/v1/me").expect(200);
        browser.post("/api/v1/auth/totp", second(ticket, now(secret, 1))).expect(410);

        var lostPhone = server.browser();
        var spare = recovery.get(3).asString();
        lostPhone
                .post("/api/v1/auth/totp", second(passwordStep(lostPhone, email), spare))
                .expect(200);
        var thief = server.browser();
        thief.post("/api/v1/auth/totp", second(passwordStep(thief, email), spare))
                .expect(401);

        person.send("DELETE", "/api/v1/me/totp", code("123456")).expect(401);
        person.send("DELETE", "/api/v1/me/totp", code(recovery.get(4).asString()))
                .expect(204);
        server.signedIn(email, Invited.PASSWORD).get("/api/v1/me").expect(200);
    }

    @Test
    void anAdministratorHelpsWhoLostEverythingButNeitherThemselvesNorThoseAbove() {
        var org = "/api/v1/orgs/faultline";
        var email = "lost@example.org";
        var person = Invited.join(server, email, "member");
        var secret = base32(
                person.post("/api/v1/me/totp", "").expect(200).path("secret").asString());
        person.post("/api/v1/me/totp/confirm", code(now(secret, 0))).expect(200);
        var id = idOf(person);
        var admin = Invited.join(server, "helper@example.org", "admin");

        person.delete(org + "/members/" + id + "/totp").expect(403);
        admin.delete(org + "/members/" + idOf(admin) + "/totp").expect(403);
        admin.delete(org + "/members/" + idOf(server.admin()) + "/totp").expect(403);
        server.browser()
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .delete(org + "/members/" + id + "/totp")
                .expect(403);
        admin.delete(org + "/members/" + id + "/totp").expect(204);

        server.signedIn(email, Invited.PASSWORD).get("/api/v1/me").expect(200);
        assertThat(server.admin()
                        .get(org + "/audit?q=member.totp-off")
                        .expect(200)
                        .at("/items/0/targetLabel")
                        .asString())
                .isEqualTo(email);
    }

    private static long idOf(Browser person) {
        return person.get("/api/v1/me").expect(200).path("user").path("id").asLong();
    }

    @Test
    void guessingCodesIsBraked() {
        var email = "guessed@example.org";
        var person = Invited.join(server, email, "member");
        var secret = base32(
                person.post("/api/v1/me/totp", "").expect(200).path("secret").asString());
        person.post("/api/v1/me/totp/confirm", code(now(secret, 0))).expect(200);
        var browser = server.browser();
        var ticket = passwordStep(browser, email);
        var refused = 0;
        for (var i = 0; i < 12; i++) {
            refused += browser.post("/api/v1/auth/totp", second(ticket, "%06d".formatted(i)))
                                    .status()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(refused).isGreaterThanOrEqualTo(5);
    }

    private static String passwordStep(Browser browser, String email) {
        var step = browser.post(
                        "/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + Invited.PASSWORD + "\"}")
                .expect(200);
        assertThat(step.path("step").asString()).isEqualTo("totp");
        return step.path("ticket").asString();
    }

    // One step for the whole test: the clock may pass into the next one meanwhile.
    private final long step = Instant.now().getEpochSecond() / 30;

    private String now(byte[] secret, int later) {
        return Totp.code(secret, step + later);
    }

    private static String code(String code) {
        return "{\"code\":\"" + code + "\"}";
    }

    private static String second(String ticket, String code) {
        return "{\"ticket\":\"" + ticket + "\",\"code\":\"" + code + "\"}";
    }

    private static byte[] base32(String text) {
        var number = BigInteger.ZERO;
        for (var letter : text.toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        var bytes = new byte[20];
        var raw = number.toByteArray();
        System.arraycopy(
                raw, Math.max(0, raw.length - 20), bytes, Math.max(0, 20 - raw.length), Math.min(20, raw.length));
        return bytes;
    }
}
