package dev.faultline.query.auth;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.login.SessionSettings;
import dev.faultline.query.web.CsrfGuard;
import dev.faultline.query.web.SessionCookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Puts a session into a browser and takes it out again. */
@Component
public final class SessionCookies {
    private final CsrfGuard csrf;
    private final SessionSettings sessions;
    private final AddressSettings address;

    SessionCookies(CsrfGuard csrf, SessionSettings sessions, AddressSettings address) {
        this.csrf = csrf;
        this.sessions = sessions;
        this.address = address;
    }

    /** Sets both cookies. */
    public void open(HttpServletResponse response, String token) {
        set(response, token, csrf.tokenFor(token), sessions.lifetime());
    }

    /** Removes both cookies. */
    public void close(HttpServletResponse response) {
        set(response, "", "", Duration.ZERO);
    }

    private void set(HttpServletResponse response, String session, String csrfToken, Duration age) {
        var secure = address.secure();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                SessionCookie.session(session, age, secure).toString());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                SessionCookie.csrf(csrfToken, age, secure).toString());
    }
}
