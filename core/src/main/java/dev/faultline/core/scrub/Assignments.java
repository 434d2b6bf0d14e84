package dev.faultline.core.scrub;

import dev.faultline.core.scrub.SensitiveNames.Verdict;

/** Finds {@code password=…}, {@code "token": "…"}, {@code --secret …} inside texts, however quoted or escaped. */
final class Assignments {
    private static final int LONGEST_NAME = 64;
    // Unquoted prose after "token:" is prose more often than a token; this long, or with a digit in it, it is not.
    private static final int TELLING_LENGTH = 16;

    private static final int LITERAL_LENGTH = 8;

    private final SensitiveNames names;

    Assignments(SensitiveNames names) {
        this.names = names;
    }

    /**
     * @param at where {@code =}, {@code :} or an escaped form of them stands
     * @param after the first character after it
     * @param code whether the text is source code, in which only literals are values
     */
    void find(String text, int at, int after, boolean code, Findings findings) {
        if (after < text.length() && (text.charAt(after) == ':' || text.charAt(after) == '=')
                || at > 0 && (text.charAt(at - 1) == ':' || text.charAt(at - 1) == '=')) {
            return;
        }
        var nameEnd = skipBack(text, at);
        var nameStart = nameStart(text, nameEnd);
        if (nameStart == nameEnd) {
            return;
        }
        var verdict = names.judge(text, nameStart, nameEnd);
        if (verdict == Verdict.SENSITIVE || verdict == Verdict.SENSITIVE_TEXT) {
            var colon = text.charAt(at) == ':';
            value(text, after, code, colon && verdict == Verdict.SENSITIVE_TEXT, findings);
        }
    }

    /** Looks at {@code --name value}; {@code at} is the first dash. */
    void option(String text, int at, Findings findings) {
        var start = at + 2;
        var end = Characters.run(text, start, c -> Characters.alphanumeric((char) c) || c == '-' || c == '_');
        if (end == start || end >= text.length() || text.charAt(end) != ' ') {
            return;
        }
        var verdict = names.judge(text, start, end);
        if (verdict == Verdict.SENSITIVE || verdict == Verdict.SENSITIVE_TEXT) {
            value(text, end, false, false, findings);
        }
    }

    private void value(String text, int after, boolean code, boolean doubtful, Findings findings) {
        var start = after;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\\')) {
            start++;
        }
        if (start >= text.length()) {
            return;
        }
        var quote = text.charAt(start);
        if (quote == '"' || quote == '\'') {
            var end = quotedEnd(text, start + 1, quote);
            report(text, start + 1, end, findings);
        } else if (text.startsWith("%22", start)) {
            var end = text.indexOf("%22", start + 3);
            report(text, start + 3, end < 0 ? text.length() : end, findings);
        } else {
            var end = bareEnd(text, start);
            if (code ? literal(text, start, end) : !doubtful || telling(text, start, end)) {
                report(text, start, end, findings);
            }
        }
    }

    /** Whether what stands unquoted in source code is data nevertheless: mixed letters and digits, no call, no member. */
    private static boolean literal(String text, int start, int end) {
        var digits = 0;
        var letters = 0;
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (Characters.digit(c)) {
                digits++;
            } else if (Characters.letter(c)) {
                letters++;
            } else if (c == '.' || c == '(' || c == '[' || c == '$') {
                return false;
            }
        }
        return digits > 0 && letters > 0 && end - start >= LITERAL_LENGTH;
    }

    private static void report(String text, int start, int end, Findings findings) {
        if (end <= start || start < findings.end() || harmless(text, start, end)) {
            return;
        }
        findings.add(start, end, "@password", Scrubber.FILTERED);
    }

    private static boolean harmless(String text, int start, int end) {
        if (text.charAt(start) == '['
                || text.charAt(start) == '*'
                || text.charAt(start) == '{'
                || text.charAt(start) == '(') {
            return true;
        }
        var length = end - start;
        return length <= 9
                && switch (text.substring(start, end)) {
                    case "null", "None", "none", "nil", "true", "false", "True", "False", "undefined", "<null>" -> true;
                    default -> false;
                };
    }

    private static boolean telling(String text, int start, int end) {
        if (end - start >= TELLING_LENGTH) {
            return true;
        }
        for (var i = start; i < end; i++) {
            if (Characters.digit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int quotedEnd(String text, int from, char quote) {
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == quote) {
                // An escaped quote ends the value when the opening one was escaped too.
                return i > from && text.charAt(i - 1) == '\\' && text.charAt(from - 2) == '\\' ? i - 1 : i;
            }
            if (c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static int bareEnd(String text, int start) {
        // "Authorization: Bearer x" and "Cookie: a=b; c=d": the scheme's word and the rest of the line belong to it.
        var end = bareWordEnd(text, start);
        for (var scheme : new String[] {"bearer", "basic", "digest", "token", "apikey", "negotiate"}) {
            if (end - start == scheme.length()
                    && text.regionMatches(true, start, scheme, 0, scheme.length())
                    && end < text.length()
                    && text.charAt(end) == ' ') {
                return bareWordEnd(text, end + 1);
            }
        }
        return end;
    }

    private static int bareWordEnd(String text, int start) {
        var i = start;
        while (i < text.length() && " \t\r\n,;&\"'<>)}]|\\".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '%' && (text.startsWith("%26", i) || text.startsWith("%22", i))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int skipBack(String text, int at) {
        var i = at;
        while (i > 0 && " \"'\\]".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i >= 3 && text.startsWith("%22", i - 3) ? i - 3 : i;
    }

    private static int nameStart(String text, int end) {
        var i = end;
        while (i > 0 && end - i < LONGEST_NAME) {
            var c = text.charAt(i - 1);
            if (!Characters.alphanumeric(c) && c != '_' && c != '-' && c != '.' && c != '$') {
                break;
            }
            i--;
        }
        return i;
    }
}
