package dev.faultline.core.grouping.message;

/** Quoted parts: from a quote that opens to the one that closes, on one line. */
final class Quotes {
    /** Longer ones are two apostrophes of a sentence. */
    private static final int LONGEST = 300;

    private Quotes() {}

    /** Behind the closing quote, or -1 when the one at {@code start} opens nothing. */
    static int end(String text, int start) {
        var quote = text.charAt(start);
        var stop = Math.min(text.length(), start + LONGEST);
        for (var i = start + 1; i < stop; i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (c == '\\') {
                i++;
            } else if (c == quote && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        return -1;
    }
}
