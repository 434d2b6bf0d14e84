package dev.faultline.core.scrub;

/** Which characters belong to what, for the scanner's tight loops. */
final class Characters {
    // A table: asked for nearly every word of every text.
    private static final boolean[] OF_WORDS = new boolean[128];

    static {
        for (var c = (char) 0; c < OF_WORDS.length; c++) {
            OF_WORDS[c] = alphanumeric(c);
        }
    }

    private Characters() {}

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean alphanumeric(char c) {
        return letter(c) || digit(c);
    }

    /** What tokens and base64 are made of. */
    static boolean token(char c) {
        return alphanumeric(c) || c == '_' || c == '-' || c == '.' || c == '/' || c == '+' || c == '=' || c == '~';
    }

    static boolean base64Url(char c) {
        return alphanumeric(c) || c == '_' || c == '-';
    }

    static boolean wordStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        var before = text.charAt(at - 1);
        return before >= OF_WORDS.length || !OF_WORDS[before];
    }

    static boolean wordEnd(String text, int at) {
        return at >= text.length() || !alphanumeric(text.charAt(at));
    }

    static int run(String text, int from, java.util.function.IntPredicate belongs) {
        var i = from;
        while (i < text.length() && belongs.test(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
