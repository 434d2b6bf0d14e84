package dev.faultline.core.grouping.frame;

import org.jspecify.annotations.Nullable;

/** Scanning of names, shared by the platforms. No regular expressions: these run for every event. */
final class Names {
    /** Names beyond this are no names; nothing of theirs is looked at behind it. */
    static final int LIMIT = 512;

    private Names() {}

    static String orEmpty(@Nullable String name) {
        return name == null ? "" : name.length() > LIMIT ? name.substring(0, LIMIT) : name;
    }

    static boolean digits(String text, int from, int to) {
        if (from >= to) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hexDigit(char c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** The text up to the last of these, or the whole. */
    static String afterLast(String text, char mark) {
        return text.substring(text.lastIndexOf(mark) + 1);
    }

    static String before(String text, char mark) {
        var at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    static String before(String text, String mark) {
        var at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    static String without(String text, String suffix) {
        return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }

    /** Takes out what stands between brackets, nested ones too: generics and parameters. */
    static String withoutBracketed(String text, char open, char close) {
        if (text.indexOf(open) < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == open) {
                depth++;
            } else if (c == close && depth > 0) {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
