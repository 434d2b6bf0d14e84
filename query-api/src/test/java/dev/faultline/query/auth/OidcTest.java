package dev.faultline.query.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.query.harness.Browser;
import dev.faultline.query.harness.QueryServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcTest {
    private static final IdentityProvider provider = provider();

    @RegisterExtension
    static final QueryServer server = QueryServer.withAdmin()
            .with("faultline.oidc.issuer", provider.issuer())
            .with("faultline.oidc.client-id", IdentityProvider.CLIENT)
            .with("faultline.oidc.client-secret", IdentityProvider.SECRET)
            .with("faultline.oidc.domains", "corp.example")
            .with("faultline.oidc.role", "viewer");

    @BeforeEach
    void straighten() {
        provider.profile.clear();
        provider.profile.putAll(
                Map.of("sub", "u-1", "email", "ada@corp.example", "email_verified", true, "name", "Ada"));
        provider.claims = UnaryOperator.identity();
        provider.token = UnaryOperator.identity();
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    @Test
    void aPersonOfTheDomainComesInAndIsTheSamePersonNextTimeWhateverTheirAddressBecame() {
        var methods = server.browser().get("/api/v1/auth/methods").expect(200);
        assertThat(methods.path("oidc").path("label").asString()).isEqualTo("Single sign-on");

        var first = server.browser();
        assertThat(signIn(first, "/acme/issues?q=is:unresolved")).isEqualTo("/acme/issues?q=is:unresolved");
        var ada = first.get("/api/v1/me").expect(200);
        assertThat(ada.path("user").path("name").asString()).isEqualTo("Ada");
        assertThat(ada.path("organizations").get(0).path("role").asString()).isEqualTo("viewer");

        provider.profile.put("email", "ada.lovelace@corp.example");
        var again = server.browser();
        signIn(again, "/");
        assertThat(again.get("/api/v1/me").expect(200).path("user").path("id"))
                .isEqualTo(ada.path("user").path("id"));
    }

    @Test
    void anExistingAccountIsLinkedOnlyByAVerifiedAddress() {
        provider.profile.putAll(Map.of("sub", "u-2", "email", QueryServer.ADMIN, "email_verified", false));
        assertThat(signIn(server.browser(), "/")).isEqualTo("/login?error=oidc_no_account");
        provider.profile.put("email_verified", true);
        var browser = server.browser();
        signIn(browser, "/");
        assertThat(browser.get("/api/v1/me")
                        .expect(200)
                        .path("user")
                        .path("email")
                        .asString())
                .isEqualTo(QueryServer.ADMIN);
    }

    @Test
    void aStrangerOfAnotherDomainStaysOutside() {
        provider.profile.putAll(Map.of("sub", "u-3", "email", "eve@corp.example.evil.example"));
        var browser = server.browser();
        assertThat(signIn(browser, "/")).isEqualTo("/login?error=oidc_no_account");
        browser.get("/api/v1/me").expect(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil", "javascript:alert(1)"})
    void theWayBackStaysOnThisServer(String next) {
        assertThat(signIn(server.browser(), next)).isEqualTo("/");
    }

    @Test
    void aTokenThatIsWrongInAnyOneThingOpensNothing() {
        var forged = IdentityProvider.rsa();
        refuses(claims("nonce", "another"));
        refuses(claims("aud", "another client"));
        refuses(claims("azp", "another client"));
        refuses(claims("iss", "https://evil.example"));
        refuses(claims("exp", Instant.now().getEpochSecond() - 120));
        refuses(claims("iat", Instant.now().getEpochSecond() + 600));
        refuses(claims("sub", ""));
        refuses(() -> provider.token = token -> unsigned(token, "none"));
        refuses(() -> provider.token = token -> unsigned(token, "HS256"));
        refuses(() -> provider.token = token -> token.substring(0, token.lastIndexOf('.') + 1) + "AAAA");
        refuses(() -> provider.token = token -> token + "x".repeat(40_000));
        refuses(() -> provider.token = token -> "no token");
        refuses(() -> provider.claims = body -> {
            provider.token = ignored -> IdentityProvider.signed(Map.of("alg", "RS256", "kid", "one"), body, forged);
            return body;
        });
        refuses(() -> provider.claims = body -> {
            provider.token = ignored -> IdentityProvider.signed(Map.of("alg", "RS256", "kid", "two"), body, forged);
            return body;
        });
    }

    @Test
    void aCallbackInAnotherBrowserOrTwiceOpensNothing() {
        var mine = server.browser();
        var callback = callback(mine, "/");
        assertThat(location(server.browser().get(callback))).isEqualTo("/login?error=oidc_refused");
        assertThat(location(mine.get(callback))).isEqualTo("/");
        assertThat(location(mine.get(callback))).isEqualTo("/login?error=oidc_refused");
    }

    private void refuses(Runnable bend) {
        straighten();
        bend.run();
        var browser = server.browser();
        assertThat(signIn(browser, "/")).isEqualTo("/login?error=oidc_refused");
        browser.get("/api/v1/me").expect(401);
    }

    private static Runnable claims(String name, Object value) {
        return () -> provider.claims = body -> {
            body.put(name, value);
            return body;
        };
    }

    private static String unsigned(String token, String algorithm) {
        var header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"one\"}";
        var parts = token.split("\\.");
        return IdentityProvider.base64(header.getBytes(StandardCharsets.UTF_8)) + "." + parts[1] + "."
                + (algorithm.equals("none") ? "" : parts[2]);
    }

    private static String signIn(Browser browser, String next) {
        return location(browser.get(callback(browser, next)));
    }

    /** Goes to the provider as a browser would, and answers the path it is sent back to. */
    private static String callback(Browser browser, String next) {
        var start =
                browser.get("/api/v1/auth/oidc/start?next=" + java.net.URLEncoder.encode(next, StandardCharsets.UTF_8));
        assertThat(start.status()).isEqualTo(302);
        var back = visit(URI.create(location(start)));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static URI visit(URI address) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String location(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(302);
        return answer.response().headers().firstValue("Location").orElseThrow();
    }

    private static IdentityProvider provider() {
        try {
            return new IdentityProvider();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
