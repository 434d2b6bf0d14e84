package dev.faultline.core.scrub;

/** Finds e-mail and IP addresses inside texts, and passwords inside URLs. */
final class Addresses {
    private static final int IPV6_GROUP = 5;
    private static final int IPV6_LONGEST = 45;

    private Addresses() {}

    /** Looks at {@code scheme://user:password@host}; {@code at} is the {@code @}. */
    static boolean userInfo(String text, int at, Findings findings) {
        var start = at;
        while (start > findings.end() && userInfoCharacter(text.charAt(start - 1))) {
            start--;
        }
        if (start == at || start < 2 || text.charAt(start - 1) != '/' || text.charAt(start - 2) != '/') {
            return false;
        }
        var colon = text.indexOf(':', start);
        // A name alone is none: DSNs carry their public key there.
        if (colon > 0 && colon < at) {
            findings.add(start, at, "@password", Scrubber.FILTERED);
        }
        return true;
    }

    private static boolean userInfoCharacter(char c) {
        return Characters.alphanumeric(c) || "-._~%!$&'()*+,;=:".indexOf(c) >= 0;
    }

    /** Looks at {@code name@domain}; {@code at} is the {@code @}. */
    static void email(String text, int at, Findings findings) {
        var start = at;
        while (start > findings.end() && emailCharacter(text.charAt(start - 1))) {
            start--;
        }
        var end = at + 1;
        var dots = 0;
        while (end < text.length()) {
            var c = text.charAt(end);
            if (c == '.' && end + 1 < text.length() && Characters.alphanumeric(text.charAt(end + 1))) {
                dots++;
            } else if (!Characters.alphanumeric(c) && c != '-') {
                break;
            }
            end++;
        }
        if (start < at && dots > 0) {
            findings.add(start, end, "@email", "[email]");
        }
    }

    private static boolean emailCharacter(char c) {
        return Characters.alphanumeric(c) || "._%+-".indexOf(c) >= 0;
    }

    /** Looks at {@code 203.0.113.7}; {@code at} is the first digit. */
    static void ipv4(String text, int at, Findings findings) {
        var end = ipv4End(text, at);
        if (end > 0) {
            findings.add(at, end, "@ip", "[ip]");
        }
    }

    /** Where the address that starts here ends, or -1. */
    private static int ipv4End(String text, int at) {
        var i = at;
        for (var part = 0; part < 4; part++) {
            if (part > 0 && (i >= text.length() || text.charAt(i++) != '.')) {
                return -1;
            }
            var end = Characters.run(text, i, c -> Characters.digit((char) c));
            if (end == i || end - i > 3 || Integer.parseInt(text, i, end, 10) > 255) {
                return -1;
            }
            i = end;
        }
        var versionLike = i + 1 < text.length() && text.charAt(i) == '.' && Characters.digit(text.charAt(i + 1));
        return Characters.wordEnd(text, i) && !versionLike ? i : -1;
    }

    /** Looks at {@code 2001:db8::1}; {@code colon} is its first colon. */
    static void ipv6(String text, int colon, Findings findings) {
        var start = colon;
        while (start > 0 && colon - start < IPV6_GROUP && Character.digit(text.charAt(start - 1), 16) >= 0) {
            start--;
        }
        var end = colon;
        var colons = 0;
        var doubled = 0;
        while (end < text.length()
                && end - start <= IPV6_LONGEST
                && (text.charAt(end) == ':' || Character.digit(text.charAt(end), 16) >= 0)) {
            if (text.charAt(end) == ':') {
                colons++;
                doubled += end > start && text.charAt(end - 1) == ':' ? 1 : 0;
            }
            end++;
        }
        var digits = end - start - colons;
        // ::ffff:203.0.113.7: the last four bytes may be written as the older version writes them.
        var mapped = doubled == 1 || colons == 6 ? ipv4End(text, text.lastIndexOf(':', end - 1) + 1) : -1;
        if (mapped > 0 && Characters.wordStart(text, start)) {
            findings.add(start, mapped, "@ip", "[ip]");
        } else if ((colons == 7 || doubled == 1 && colons >= 2 && colons <= 7 && digits >= 2)
                && Characters.wordStart(text, start)
                && Characters.wordEnd(text, end)) {
            findings.add(start, end, "@ip", "[ip]");
        }
    }
}
