package dev.faultline.sdk.json;

import java.util.List;
import java.util.Locale;

/** Names whose values never leave the process. The server scrubs again, by its own rules. */
public final class SecretKeys {
    /** What stands in the place of a secret. */
    public static final String MASK = "[Filtered]";

    private static final List<String> ROOTS = List.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "token",
            "authorization",
            "cookie",
            "apikey",
            "privatekey",
            "credential",
            "sessionid",
            "creditcard",
            "cvv",
            "bearer",
            "csrf");

    private SecretKeys() {}

    /** Whether the name tells of a secret, whatever its case and separators. */
    public static boolean tells(String key) {
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                letters.append(key.charAt(i));
            }
        }
        String name = letters.toString().toLowerCase(Locale.ROOT);
        return ROOTS.stream().anyMatch(name::contains);
    }
}
