package dev.faultline.core.scrub;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds secrets in one text in one run over its characters. No regular expressions: twenty patterns over each string of
 * a 20 KB event cost more than everything else together.
 */
final class SecretScanner {
    private static final byte NOTHING = 0;
    private static final byte DIGIT = 1;
    private static final byte LETTER = 2;
    private static final byte ASSIGN = 3;
    private static final byte AT = 4;
    private static final byte DASH = 5;
    private static final byte PERCENT = 6;
    private static final String PEM = "-----BEGIN ";

    private static final int ASCII = 128;

    private final byte[] kinds = new byte[ASCII];
    /** Whether a word that begins with these two letters may be a secret, or the word before one. */
    private final boolean[] pairs = new boolean[ASCII * ASCII];

    private final TokenShapes tokens = new TokenShapes();
    private final Assignments assignments;
    private final boolean defaults;
    private final boolean emails;
    private final boolean addresses;

    SecretScanner(SensitiveNames names, boolean defaults, boolean emails, boolean addresses) {
        this.assignments = new Assignments(names);
        this.defaults = defaults;
        this.emails = emails;
        this.addresses = addresses;
        for (var c = 0; c < ASCII; c++) {
            kinds[c] = Characters.digit((char) c)
                    ? DIGIT
                    : Characters.letter((char) c) && startsPair((char) c) ? LETTER : NOTHING;
        }
        kinds['='] = ASSIGN;
        kinds[':'] = ASSIGN;
        kinds['@'] = AT;
        kinds['-'] = DASH;
        kinds['%'] = PERCENT;
    }

    /** Notes the pairs that begin with the letter; answers whether there are any. */
    private boolean startsPair(char first) {
        var any = false;
        for (var second = (char) 0; second < ASCII; second++) {
            var scheme = (first | 0x20) == 'b' && ((second | 0x20) == 'e' || (second | 0x20) == 'a');
            var country = first <= 'Z' && second >= 'A' && second <= 'Z';
            if (scheme || country || tokens.mayStart(first, second)) {
                pairs[first * ASCII + second] = true;
                any = true;
            }
        }
        return any;
    }

    /** What must go from the text, or null when nothing must. */
    @Nullable Findings scan(String text, boolean code) {
        if (!defaults && !emails && !addresses) {
            return null;
        }
        var start = next(text, 0);
        if (start == text.length()) {
            return null;
        }
        var findings = new Findings();
        for (var i = start; i < text.length(); i = next(text, i + 1)) {
            i = look(text, i, text.charAt(i), code, findings);
        }
        return findings.isEmpty() ? null : findings;
    }

    /** The next character that needs a look: nearly all of a text is stepped over here. */
    private int next(String text, int from) {
        var length = text.length();
        for (var i = from; i < length; i++) {
            var c = text.charAt(i);
            if (c >= ASCII) {
                continue;
            }
            var kind = kinds[c];
            if (kind == NOTHING || kind <= LETTER && !Characters.wordStart(text, i)) {
                continue;
            }
            if (kind == LETTER
                    && (i + 1 == length || text.charAt(i + 1) >= ASCII || !pairs[c * ASCII + text.charAt(i + 1)])) {
                continue;
            }
            return i;
        }
        return length;
    }

    /** Looks at the character; answers the last one that needs no further look. */
    private int look(String text, int i, char c, boolean code, Findings findings) {
        switch (kinds[c]) {
            case DIGIT -> {
                if (addresses) {
                    Addresses.ipv4(text, i, findings);
                }
                return defaults ? Math.max(i, NumberShapes.digits(text, i, findings) - 1) : i;
            }
            case LETTER -> letter(text, i, c, findings);
            case ASSIGN -> {
                if (defaults) {
                    assignments.find(text, i, i + 1, code, findings);
                }
                if (addresses && c == ':') {
                    Addresses.ipv6(text, i, findings);
                }
            }
            case AT -> {
                var userInfo = defaults && Addresses.userInfo(text, i, findings);
                if (emails && !userInfo) {
                    Addresses.email(text, i, findings);
                }
            }
            case DASH -> dash(text, i, findings);
            case PERCENT -> {
                if (defaults && (text.startsWith("%3D", i) || text.startsWith("%3d", i) || text.startsWith("%3A", i))) {
                    assignments.find(text, i, i + 3, code, findings);
                }
            }
            default -> {}
        }
        return Math.max(i, findings.end() - 1);
    }

    private void letter(String text, int i, char c, Findings findings) {
        if (!defaults || tokens.find(text, i, findings)) {
            return;
        }
        if (c == 'b' || c == 'B') {
            scheme(text, i, findings);
        }
        if (c <= 'Z') {
            NumberShapes.lettered(text, i, findings);
        }
    }

    private static void scheme(String text, int i, Findings findings) {
        var bearer = text.regionMatches(true, i, "bearer ", 0, 7);
        if (!bearer && !text.regionMatches(true, i, "basic ", 0, 6)) {
            return;
        }
        var start = i + (bearer ? 7 : 6);
        var end = Characters.run(text, start, c -> Characters.token((char) c));
        if (bearer ? bearerToken(text, start, end) : basicToken(text, start, end)) {
            findings.add(start, end, "@auth", "[token]");
        }
    }

    private static boolean bearerToken(String text, int start, int end) {
        if (end - start < 8) {
            return false;
        }
        for (var i = start; i < end; i++) {
            if (Characters.digit(text.charAt(i))) {
                return true;
            }
        }
        return end - start >= 20;
    }

    private static boolean basicToken(String text, int start, int end) {
        if (end - start < 4) {
            return false;
        }
        try {
            var decoded = Base64.getDecoder().decode(text.substring(start, end));
            return new String(decoded, StandardCharsets.ISO_8859_1).indexOf(':') >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void dash(String text, int i, Findings findings) {
        if (!defaults || i + 1 >= text.length() || text.charAt(i + 1) != '-') {
            return;
        }
        if (text.startsWith(PEM, i)) {
            var label = text.indexOf("-----", i + PEM.length());
            if (label > 0
                    && label - i < 80
                    && text.substring(i, label).toUpperCase(Locale.ROOT).contains("PRIVATE KEY")) {
                var end = text.indexOf("-----END ", label);
                var close = end < 0 ? -1 : text.indexOf("-----", end + 9);
                findings.add(i, close < 0 ? text.length() : close + 5, "@pemkey", "[pemkey]");
            }
        } else if (i == 0 || text.charAt(i - 1) == ' ') {
            assignments.option(text, i, findings);
        }
    }
}
