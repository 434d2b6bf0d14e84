package dev.faultline.core.scrub;

/** Tells versions of packages from anything else: {@code 1.2.3}, {@code ^11.0}, {@code v2}, {@code 3.0-RC1}. */
final class VersionTexts {
    private static final int LONGEST = 40;

    private VersionTexts() {}

    static boolean isVersion(String text) {
        var i = 0;
        while (i < text.length() && "^~=>< v".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (text.length() > LONGEST || i == text.length() || !Characters.digit(text.charAt(i))) {
            return false;
        }
        return text.indexOf('.', i) > 0 || text.length() - i <= 4;
    }
}
