package dev.faultline.core.json;

import java.nio.charset.StandardCharsets;

/** Turns the bytes between two quotes into text. */
final class Strings {
    private Strings() {}

    static String plain(byte[] bytes, int from, int to, boolean ascii) {
        // Copying is all that ASCII needs; anything broken in UTF-8 becomes U+FFFD.
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The same with escapes, each of which is a right one: tokens are checked when they are found. */
    static String unescaped(byte[] bytes, int from, int to, boolean ascii) {
        var text = new StringBuilder(to - from);
        var start = from;
        for (var i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                append(text, bytes, start, i, ascii);
                i++;
                if (bytes[i] == 'u') {
                    text.append(unit(bytes, i + 1));
                    i += 4;
                } else {
                    text.append(meaning(bytes[i]));
                }
                start = i + 1;
            }
        }
        append(text, bytes, start, to, ascii);
        return text.toString();
    }

    private static void append(StringBuilder text, byte[] bytes, int from, int to, boolean ascii) {
        if (from < to) {
            text.append(plain(bytes, from, to, ascii));
        }
    }

    private static char unit(byte[] bytes, int at) {
        var unit = 0;
        for (var i = at; i < at + 4; i++) {
            unit = unit << 4 | Character.digit(bytes[i], 16);
        }
        return (char) unit;
    }

    private static char meaning(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escape;
        };
    }
}
