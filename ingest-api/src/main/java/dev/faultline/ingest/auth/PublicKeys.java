package dev.faultline.ingest.auth;

import java.util.Locale;

/** The one form of a public key: 32 lower-case hex digits; old DSNs wrote it as a UUID. */
final class PublicKeys {
    private static final int LENGTH = 32;

    private PublicKeys() {}

    static String canonical(String sent) {
        return isCanonical(sent) ? sent : sent.strip().replace("-", "").toLowerCase(Locale.ROOT);
    }

    static boolean isCanonical(String key) {
        if (key.length() != LENGTH) {
            return false;
        }
        for (var i = 0; i < LENGTH; i++) {
            var c = key.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
