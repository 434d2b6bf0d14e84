package dev.faultline.core.scrub;

/** Which characters belong to what, for the scanner's tight loops. */
final class Characters {
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
        return at == 0 || !alphanumeric(text.charAt(at - 1));
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
