package dev.faultline.ingest.auth;

import dev.faultline.ingest.refusal.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The grammar of {@code X-Sentry-Auth: Sentry sentry_key=…, sentry_version=7}: commas with or without blanks. */
record SentryAuth(
        @Nullable String key,
        @Nullable String version,
        @Nullable String client) {
    /** Version 7 is spoken by every SDK of the last ten years; nothing is known about later ones than 8. */
    private static final int NEWEST_VERSION = 8;

    private static final String SCHEME = "sentry ";

    static boolean isScheme(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static SentryAuth parse(String header) {
        var fields = isScheme(header) ? header.substring(SCHEME.length()) : header;
        String key = null;
        String version = null;
        String client = null;
        for (var part : fields.split(",")) {
            var equals = part.indexOf('=');
            if (equals < 0) {
                continue;
            }
            var value = part.substring(equals + 1).strip();
            switch (part.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
                case "sentry_key" -> key = value;
                case "sentry_version" -> version = value;
                case "sentry_client" -> client = value;
                default -> {
                    // sentry_secret proves nothing, sentry_timestamp is a clock of old.
                }
            }
        }
        return new SentryAuth(key, version, client);
    }

    void checkVersion() {
        if (version == null || version.isEmpty()) {
            return;
        }
        try {
            if (Double.parseDouble(version) > NEWEST_VERSION) {
                throw Refusal.PROTOCOL_TOO_NEW.because(
                        "sentry_version " + version + " is not known here; up to " + NEWEST_VERSION + " is");
            }
        } catch (NumberFormatException e) {
            throw Refusal.AUTH_MALFORMED.because("sentry_version is not a number: " + version);
        }
    }
}
