package dev.faultline.ingest.auth;

import java.util.Optional;

/** The two parts of a DSN that matter here: {@code scheme://key[:secret]@host/prefix/project}. */
record Dsn(String publicKey, long projectId) {

    static Optional<Dsn> parse(String text) {
        var scheme = text.indexOf("://");
        var at = text.indexOf('@');
        if (scheme < 0 || at < scheme) {
            return Optional.empty();
        }
        var user = text.substring(scheme + 3, at);
        var colon = user.indexOf(':');
        var key = colon < 0 ? user : user.substring(0, colon);
        var path = text.substring(at + 1);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        var project = path.substring(path.lastIndexOf('/') + 1);
        try {
            return key.isEmpty() ? Optional.empty() : Optional.of(new Dsn(key, Long.parseLong(project)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
