package dev.faultline.core.grouping.frame;

/** Takes out of a bundle's name what changes with its content: {@code app.3f9c2a17.js} is {@code app.js}. */
final class ContentHashes {
    /** Shortest run that bundlers use: webpack's {@code [contenthash:6]} in the wild; eight is usual. */
    private static final int SHORTEST = 6;
    /** Vite and Rollup: eight characters of base 64 behind a dash. */
    private static final int BASE64 = 8;

    private ContentHashes() {}

    static String without(String name) {
        var out = new StringBuilder(name.length());
        for (var from = 0; from <= name.length(); ) {
            var end = from;
            while (end < name.length() && ".-~".indexOf(name.charAt(end)) < 0) {
                end++;
            }
            // The first part is the name itself, even if it looks like a number.
            if (from == 0 || !hash(name, from, end)) {
                if (from > 0) {
                    out.append(name.charAt(from - 1));
                }
                out.append(name, from, end);
            }
            from = end + 1;
        }
        return out.toString();
    }

    private static boolean hash(String name, int from, int to) {
        var length = to - from;
        if (length == 0 || to == name.length()) {
            return false;
        }
        var digits = 0;
        var hex = 0;
        var upper = 0;
        for (var i = from; i < to; i++) {
            var c = name.charAt(i);
            digits += Names.digit(c) ? 1 : 0;
            hex += Names.hexDigit(c) ? 1 : 0;
            upper += i > from && Character.isUpperCase(c) ? 1 : 0;
        }
        if (digits == length) {
            return true;
        }
        return hex == length && length >= SHORTEST && digits > 0
                || length >= SHORTEST && digits > 1
                || length == BASE64 && name.charAt(from - 1) == '-' && (upper > 0 || digits > 0);
    }
}
