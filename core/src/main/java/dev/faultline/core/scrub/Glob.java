package dev.faultline.core.scrub;

/** Matches {@code *} and {@code ?} in time linear in the text for each star. */
public final class Glob {
    private Glob() {}

    public static boolean matches(String pattern, String text) {
        return matches(pattern, text, false);
    }

    public static boolean matchesIgnoringCase(String pattern, String text) {
        return matches(pattern, text, true);
    }

    private static boolean matches(String pattern, String text, boolean ignoringCase) {
        var p = 0;
        var t = 0;
        var star = -1;
        var retry = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = t;
            } else if (p < pattern.length()
                    && (pattern.charAt(p) == '?' || same(pattern.charAt(p), text.charAt(t), ignoringCase))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean same(char a, char b, boolean ignoringCase) {
        return a == b || ignoringCase && Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
