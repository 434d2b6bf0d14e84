package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/** The one user. The engine itself knows none, so this is the only door. */
record Credentials(String user, String password) {
    private static final String BASIC = "basic ";

    /** Whether a request names this user, by Basic authorization, by headers or by parameters. */
    boolean admit(HttpRequest request) {
        var authorization = request.header("authorization");
        if (authorization.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return admitBasic(authorization.substring(BASIC.length()).trim());
        }
        if (request.headers().containsKey("x-clickhouse-user")) {
            return matches(request.header("x-clickhouse-user"), request.header("x-clickhouse-key"));
        }
        return matches(request.parameter("user"), request.parameter("password"));
    }

    private boolean admitBasic(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 && matches(pair[0], pair[1]);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean matches(String givenUser, String givenPassword) {
        // Both are compared in full, so that time tells nothing of either.
        return MessageDigest.isEqual(bytes(user), bytes(givenUser))
                & MessageDigest.isEqual(bytes(password), bytes(givenPassword));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Credentials[" + user + "]";
    }
}
