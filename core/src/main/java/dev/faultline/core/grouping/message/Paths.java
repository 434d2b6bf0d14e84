package dev.faultline.core.grouping.message;

/** Paths of files and addresses of the web. */
final class Paths {
    /** A path has at least two parts; {@code and/or} starts with a letter and {@code 1 / 2} has blanks. */
    private static final int FEWEST_PARTS = 2;

    private Paths() {}

    /** Where a path or URL that begins here ends, or {@code start} when none does. */
    static int end(String text, int start) {
        if (start > 0 && (Tokens.part(text.charAt(start - 1)) || text.charAt(start - 1) == '>')) {
            return start;
        }
        var c = text.charAt(start);
        if (Character.isLetter(c)) {
            var scheme = start;
            while (scheme < text.length() && scheme - start < 12 && Character.isLetterOrDigit(text.charAt(scheme))) {
                scheme++;
            }
            if (text.startsWith("://", scheme)) {
                return stop(text, scheme + 3);
            }
            return scheme == start + 1 && text.startsWith(":\\", scheme) ? stop(text, scheme + 2) : start;
        }
        if (c == '~' && !text.startsWith("~/", start)) {
            return start;
        }
        var end = stop(text, start);
        var parts = 0;
        for (var i = start; i < end - 1; i++) {
            var separator = text.charAt(i) == '/' || text.charAt(i) == '\\';
            parts += separator && Tokens.part(text.charAt(i + 1)) ? 1 : 0;
        }
        return parts >= FEWEST_PARTS ? end : start;
    }

    private static int stop(String text, int from) {
        var end = from;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "\"'`<>()[]{},;|".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
