package dev.faultline.core.normalize;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids of traces and spans: so many hex digits, dashes allowed, not all zero. */
public final class Hex {
    private Hex() {}

    /** Lower-case digits without dashes, or null when it is no such id. */
    public static @Nullable String of(@Nullable String raw, int digits) {
        if (raw == null || raw.length() < digits || raw.length() > digits + 4) {
            return null;
        }
        var text = raw.length() == digits ? raw : raw.replace("-", "");
        if (text.length() != digits) {
            return null;
        }
        var zeros = 0;
        var upper = false;
        for (var i = 0; i < digits; i++) {
            var c = text.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return null;
            }
            zeros += c == '0' ? 1 : 0;
            upper |= c < 'a' && c > '9';
        }
        return zeros == digits ? null : upper ? text.toLowerCase(Locale.ROOT) : text;
    }
}
