package dev.faultline.core.issue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code SHOP-1A7}: a project's prefix and the issue's number in Crockford's base 32, which has no I, L, O or U to be
 * misread.
 */
public record ShortId(String prefix, long number) {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{1,20})-([0-9A-Z]{1,12})");

    /** Forgiving as Crockford asks: any case, O for 0, I and L for 1. Empty when the text cannot be one. */
    public static Optional<ShortId> parse(String text) {
        var form = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        var number = 0L;
        for (var c : form.group(2)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .toCharArray()) {
            var digit = DIGITS.indexOf(c);
            if (digit < 0) {
                return Optional.empty();
            }
            number = number * 32 + digit;
        }
        return number == 0 ? Optional.empty() : Optional.of(new ShortId(form.group(1), number));
    }

    @Override
    public String toString() {
        var digits = new StringBuilder();
        for (var rest = number; rest > 0; rest /= 32) {
            digits.append(DIGITS.charAt((int) (rest % 32)));
        }
        return prefix + "-" + digits.reverse();
    }
}
