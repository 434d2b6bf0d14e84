package dev.faultline.core.search;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 1500}, {@code 1.5k}, {@code 2m}, {@code 1b}. */
final class NumberText {
    private static final Pattern FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?[kKmMbB]?");

    private NumberText() {}

    static boolean matches(String raw) {
        return FORM.matcher(raw).matches();
    }

    static double read(String raw) {
        var last = raw.charAt(raw.length() - 1);
        var factor = switch (Character.toLowerCase(last)) {
            case 'k' -> 1e3;
            case 'm' -> 1e6;
            case 'b' -> 1e9;
            default -> 1;
        };
        return Double.parseDouble(factor == 1 ? raw : raw.substring(0, raw.length() - 1)) * factor;
    }

    /** Shortest plain form; integers without a point. */
    static String print(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%d", (long) value)
                : Double.toString(value);
    }
}
