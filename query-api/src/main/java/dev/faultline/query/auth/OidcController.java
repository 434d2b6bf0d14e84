package dev.faultline.query.auth;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.oidc.OidcSettings;
import dev.faultline.catalog.oidc.OidcSignIn;
import dev.faultline.catalog.write.Author;
import dev.faultline.query.web.Public;
import dev.faultline.query.web.Summary;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signing in by the configured identity provider. A browser visits these addresses; errors come back to /login. */
@RestController
@RequestMapping("/api/v1/auth")
@Public
class OidcController {
    private static final Logger LOG = LoggerFactory.getLogger(OidcController.class);
    private static final String STATE = "faultline_oidc";
    private static final String START = "/api/v1/auth/oidc/start";

    private final OidcSettings settings;
    private final OidcSignIn oidc;
    private final SessionCookies cookies;
    private final AddressSettings address;

    OidcController(OidcSettings settings, OidcSignIn oidc, SessionCookies cookies, AddressSettings address) {
        this.settings = settings;
        this.oidc = oidc;
        this.cookies = cookies;
        this.address = address;
    }

    @GetMapping("/methods")
    @Summary("The ways to sign in")
    AuthMethods getAuthMethods() {
        return new AuthMethods(true, settings.configured() ? new OidcMethod(settings.label(), START) : null);
    }

    @GetMapping("/oidc/start")
    @Summary("Sends the browser to the identity provider")
    ResponseEntity<Void> startOidc(
            @RequestParam(defaultValue = "/") @Summary("A path of this server to open afterwards") String next,
            HttpServletResponse response) {
        var begun = oidc.begin(next);
        keepState(response, begun.state());
        return redirect(begun.provider());
    }

    @GetMapping("/oidc/callback")
    @Summary("Where the identity provider sends the browser back to")
    ResponseEntity<Void> endOidc(
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String state,
            @CookieValue(name = STATE, required = false) @Nullable String cookie,
            Author by,
            HttpServletResponse response) {
        // Without the cookie, somebody could finish their own sign-in in another person's browser.
        if (code == null || state == null || !state.equals(cookie)) {
            return refused(response, "oidc_refused");
        }
        try {
            var ended = oidc.end(state, code, by);
            cookies.open(response, ended.done().sessionToken());
            keepState(response, "");
            return redirect(URI.create(ended.next()));
        } catch (CatalogException.Forbidden e) {
            LOG.info("a sign-in by the identity provider was refused: {}", e.getMessage());
            return refused(response, "oidc_no_account");
        } catch (CatalogException e) {
            return refused(response, "oidc_refused");
        }
    }

    private ResponseEntity<Void> refused(HttpServletResponse response, String reason) {
        keepState(response, "");
        return redirect(URI.create("/login?error=" + reason));
    }

    private static ResponseEntity<Void> redirect(URI to) {
        return ResponseEntity.status(HttpStatus.FOUND).location(to).build();
    }

    // Added to the response by hand: an answer's own Set-Cookie would take the place of the session's.
    private void keepState(HttpServletResponse response, String value) {
        var cookie = ResponseCookie.from(STATE, value)
                .httpOnly(true)
                .secure(address.secure())
                .sameSite("Lax")
                .path("/api/v1/auth/oidc")
                .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofMinutes(10))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    record AuthMethods(boolean password, @Nullable OidcMethod oidc) {}

    record OidcMethod(String label, String startUrl) {}
}
