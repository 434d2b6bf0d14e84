package dev.faultline.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps other sites from writing with a person's cookie. Two independent locks: a browser's own word about where the
 * request comes from, and a token that is derived from the session, so that no other site can know or plant it.
 */
@Component
public final class CsrfGuard {
    private static final String HEADER = "X-XSRF-TOKEN";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** The token that belongs to a session; knowing it does not reveal the session. */
    public String tokenFor(String sessionToken) {
        return HexFormat.of().formatHex(sha256("csrf\n" + sessionToken)).substring(0, 32);
    }

    void check(HttpServletRequest request, @Nullable String session) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site")) || hasForeignOrigin(request)) {
            throw new ProblemException(ProblemCode.CSRF, "the request comes from another site");
        }
        if (session != null && !carriesToken(request, session)) {
            throw new ProblemException(
                    ProblemCode.CSRF, "repeat the value of the cookie XSRF-TOKEN in the header " + HEADER);
        }
    }

    private boolean carriesToken(HttpServletRequest request, String session) {
        var given = request.getHeader(HEADER);
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        tokenFor(session).getBytes(StandardCharsets.UTF_8));
    }

    // Compared by host and port only: behind a proxy that ends TLS, this server sees http where the page says https.
    private static boolean hasForeignOrigin(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        try {
            var authority = URI.create(origin).getRawAuthority();
            return authority == null || !authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
