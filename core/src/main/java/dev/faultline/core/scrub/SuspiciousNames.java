package dev.faultline.core.scrub;

import java.util.Arrays;

/**
 * A first look at a name that costs nanoseconds: every sensitive name holds one of these roots, few others do. On events
 * whose keys are all different it halved the cost of a body.
 */
final class SuspiciousNames {
    private static final String[] ROOTS = {
        "pass", "pwd", "secret", "token", "auth", "cookie", "cred", "key", "ssn", "cv", "jwt", "bearer", "csrf", "xsrf",
        "otp", "sig", "card", "sess", "sid", "ccn", "cc", "nation", "social", "tax", "mdp", "nino"
    };
    private static final int LETTERS = 26;
    private static final String[][] BY_FIRST_TWO = byFirstTwo();

    private SuspiciousNames() {}

    /** Whether the name between the two places holds a root. */
    static boolean holdsRoot(String text, int from, int to) {
        var before = -1;
        for (var i = from; i < to; i++) {
            var letter = (text.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                before = -1;
                continue;
            }
            if (before >= 0) {
                for (var root : BY_FIRST_TWO[before * LETTERS + letter]) {
                    if (root.length() <= to - i + 1 && text.regionMatches(true, i - 1, root, 0, root.length())) {
                        return true;
                    }
                }
            }
            before = letter;
        }
        return false;
    }

    private static String[][] byFirstTwo() {
        var table = new String[LETTERS * LETTERS][];
        for (var i = 0; i < table.length; i++) {
            var start = "" + (char) ('a' + i / LETTERS) + (char) ('a' + i % LETTERS);
            table[i] =
                    Arrays.stream(ROOTS).filter(root -> root.startsWith(start)).toArray(String[]::new);
        }
        return table;
    }
}
