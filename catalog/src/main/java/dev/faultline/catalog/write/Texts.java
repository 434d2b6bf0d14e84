package dev.faultline.catalog.write;

import dev.faultline.catalog.CatalogException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that people type, checked before they are kept. */
public final class Texts {
    private static final int MAX_NAME = 120;
    private static final int MAX_EMAIL = 254;

    // Deliberately plain: one @, a dot behind it, nothing that could end a mail header.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]+@[^\\s@<>,;:\"()\\[\\]\\\\]+");

    private Texts() {}

    /** A name of something: trimmed, not empty, no control characters. */
    public static String name(String field, String text) {
        var trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_NAME) {
            throw new CatalogException.Refused(field, "a name has 1 to " + MAX_NAME + " characters");
        }
        if (trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new CatalogException.Refused(field, "a name holds no control characters");
        }
        return trimmed;
    }

    /** An e-mail address in lower case: two people cannot differ by case alone. */
    public static String email(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        if (address.length() > MAX_EMAIL || !EMAIL.matcher(address).matches()) {
            throw new CatalogException.Refused("email", "this is not an e-mail address");
        }
        return address;
    }
}
