package dev.faultline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The cookie of a session and, beside it, the one that the page reads for its requests. */
public final class SessionCookie {
    static final String NAME = "faultline_session";
    static final String CSRF_NAME = "XSRF-TOKEN";

    private SessionCookie() {}

    /** The session token that a request carries, or null. */
    public static @Nullable String of(HttpServletRequest request) {
        return value(request, NAME);
    }

    static @Nullable String value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(name)) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** The session's cookie; an empty token with no age removes it. */
    public static ResponseCookie session(String token, Duration age, boolean secure) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }

    /** The cookie whose value the page repeats in {@code X-XSRF-TOKEN}. */
    public static ResponseCookie csrf(String token, Duration age, boolean secure) {
        return ResponseCookie.from(CSRF_NAME, token)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }
}
