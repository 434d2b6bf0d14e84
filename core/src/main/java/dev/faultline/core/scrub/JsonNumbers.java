package dev.faultline.core.scrub;

/** Tells what readers of the body can parse as a number. */
final class JsonNumbers {
    // More digits than any parser keeps exactly; longer ones are shown as text.
    private static final int MAX_DIGITS = 40;

    private JsonNumbers() {}

    static boolean isNumber(String token) {
        if (token.isEmpty() || token.length() > MAX_DIGITS) {
            return false;
        }
        var last = token.charAt(token.length() - 1);
        return Characters.digit(last) && token.charAt(0) != 'N' && token.charAt(0) != 'I' && token.charAt(0) != '+';
    }
}
