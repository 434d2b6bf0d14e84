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
    private static final String[][] BY_INITIAL = byInitial();

    private SuspiciousNames() {}

    static boolean holdsRoot(String name) {
        for (var i = 0; i < name.length(); i++) {
            var initial = (name.charAt(i) | 0x20) - 'a';
            if (initial < 0 || initial >= BY_INITIAL.length) {
                continue;
            }
            for (var root : BY_INITIAL[initial]) {
                if (name.regionMatches(true, i, root, 0, root.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[][] byInitial() {
        var table = new String['z' - 'a' + 1][];
        for (var i = 0; i < table.length; i++) {
            var initial = (char) ('a' + i);
            table[i] = Arrays.stream(ROOTS)
                    .filter(root -> root.charAt(0) == initial)
                    .toArray(String[]::new);
        }
        return table;
    }
}
