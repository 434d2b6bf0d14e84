package dev.faultline.core.scrub;

import java.util.List;

/** Credentials that can be told by their look: vendors give them a prefix for that very purpose. */
final class TokenShapes {
    private record Shape(String prefix, int minimum) {}

    private static final int JWT_MINIMUM = 20;
    // Headers name an algorithm and a key; without a bound, a text of "eyJ-" over and over costs quadratic time.
    private static final int JWT_LONGEST_HEADER = 2_048;

    // Prefix as its vendor documents it, and how many characters must follow at least.
    private static final List<Shape> SHAPES = List.of(
            new Shape("AKIA", 16),
            new Shape("ASIA", 16),
            new Shape("AROA", 16),
            new Shape("AIDA", 16),
            new Shape("AIza", 30),
            new Shape("ya29.", 20),
            new Shape("ghp_", 30),
            new Shape("gho_", 30),
            new Shape("ghu_", 30),
            new Shape("ghs_", 30),
            new Shape("ghr_", 30),
            new Shape("github_pat_", 22),
            new Shape("glpat-", 20),
            new Shape("gldt-", 20),
            new Shape("xoxb-", 10),
            new Shape("xoxp-", 10),
            new Shape("xoxa-", 10),
            new Shape("xoxr-", 10),
            new Shape("xoxs-", 10),
            new Shape("xoxe.", 10),
            new Shape("xapp-", 10),
            new Shape("sk_live_", 10),
            new Shape("sk_test_", 10),
            new Shape("rk_live_", 10),
            new Shape("rk_test_", 10),
            new Shape("whsec_", 20),
            new Shape("sk-", 32),
            new Shape("SG.", 40),
            new Shape("npm_", 30),
            new Shape("pypi-", 30),
            new Shape("dop_v1_", 40),
            new Shape("hf_", 30),
            new Shape("shpat_", 30),
            new Shape("shpss_", 30),
            new Shape("shpca_", 30),
            new Shape("sntrys_", 20),
            new Shape("sntryu_", 20),
            new Shape("AGE-SECRET-KEY-", 50),
            new Shape("https://hooks.slack.com/services/", 10),
            new Shape("hooks.slack.com/services/", 10),
            new Shape("discord.com/api/webhooks/", 20));

    private final String[][] prefixes = new String[128][];
    private final int[][] minimums = new int[128][];

    TokenShapes() {
        for (var first = 0; first < 128; first++) {
            var initial = (char) first;
            var shapes = SHAPES.stream()
                    .filter(shape -> shape.prefix().charAt(0) == initial)
                    .toList();
            prefixes[first] = shapes.stream().map(Shape::prefix).toArray(String[]::new);
            minimums[first] = shapes.stream().mapToInt(Shape::minimum).toArray();
        }
    }

    /** Whether any token begins with these two characters. */
    boolean mayStart(char first, char second) {
        if (first == 'e' && second == 'y') {
            return true;
        }
        for (var prefix : prefixes[first]) {
            if (prefix.charAt(1) == second) {
                return true;
            }
        }
        return false;
    }

    /** Reports a token that starts here; answers whether there was one. */
    boolean find(String text, int at, Findings findings) {
        var first = text.charAt(at);
        if (first == 'e' && text.startsWith("eyJ", at)) {
            return jwt(text, at, findings);
        }
        for (var i = 0; i < prefixes[first].length; i++) {
            var prefix = prefixes[first][i];
            if (text.startsWith(prefix, at)) {
                var end = Characters.run(
                        text,
                        at + prefix.length(),
                        c -> c == '/' && prefix.indexOf('/') > 0 || Characters.base64Url((char) c) || c == '.');
                if (end - at - prefix.length() >= minimums[first][i]) {
                    findings.add(at, end, "@token", "[token]");
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean jwt(String text, int at, Findings findings) {
        var header = at;
        while (header < text.length()
                && header - at < JWT_LONGEST_HEADER
                && Characters.base64Url(text.charAt(header))) {
            header++;
        }
        if (header - at < JWT_MINIMUM / 2 || header >= text.length() || text.charAt(header) != '.') {
            return false;
        }
        var end = Characters.run(text, header + 1, c -> Characters.base64Url((char) c) || c == '.' || c == '=');
        if (end - header < JWT_MINIMUM / 2) {
            return false;
        }
        findings.add(at, end, "@jwt", "[token]");
        return true;
    }
}
