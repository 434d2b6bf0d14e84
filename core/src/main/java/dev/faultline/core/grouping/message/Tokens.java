package dev.faultline.core.grouping.message;

/** Where a word with its inner marks ends: {@code db-3.internal:5432}, {@code 2026-11-20T10:00:00Z}, {@code a@b.c}. */
final class Tokens {
    private static final String INNER = "-_.:@+%";

    private Tokens() {}

    static boolean part(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    static int end(String text, int start) {
        var end = start;
        while (end < text.length() && (part(text.charAt(end)) || INNER.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > start && INNER.indexOf(text.charAt(end - 1)) >= 0 && text.charAt(end - 1) != '%') {
            end--;
        }
        // "10:00:00.123+01:00" is one token, "count:" and "a, b" are not: a trailing mark belongs to the sentence.
        return Math.max(end, start + 1);
    }
}
