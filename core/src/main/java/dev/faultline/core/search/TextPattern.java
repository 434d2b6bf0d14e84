package dev.faultline.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text in which {@code *} stands for any run of characters.
 *
 * @param pieces the literal text between the stars, in order: one piece is a literal, {@code ["a", "b"]} is {@code a*b},
 *     {@code ["", "a"]} is {@code *a}
 */
public record TextPattern(List<String> pieces) {
    public TextPattern {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a pattern has at least one piece");
        }
    }

    public static TextPattern literal(String text) {
        return new TextPattern(List.of(text));
    }

    public boolean isLiteral() {
        return pieces.size() == 1;
    }

    /** The text when {@link #isLiteral}. */
    public String text() {
        if (!isLiteral()) {
            throw new IllegalStateException("the pattern has wildcards");
        }
        return pieces.getFirst();
    }

    /** True for {@code *} alone: anything that is there at all. */
    public boolean isAnything() {
        return !isLiteral() && pieces.stream().allMatch(String::isEmpty);
    }

    /** Whether the whole text fits; letter case does not matter. */
    public boolean matches(String text) {
        if (isLiteral()) {
            return text.equalsIgnoreCase(pieces.getFirst());
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var at = 0;
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i).toLowerCase(Locale.ROOT);
            var last = i == pieces.size() - 1;
            var found = i == 0 ? 0 : last ? lower.length() - piece.length() : lower.indexOf(piece, at);
            if (found < at || !lower.startsWith(piece, found)) {
                return false;
            }
            at = found + piece.length();
        }
        return true;
    }

    /** Raw pattern with {@code \*}, {@code \"} and {@code \\} as escapes, into pieces. */
    static TextPattern ofEscaped(String raw) {
        List<String> pieces = new ArrayList<>(2);
        var piece = new StringBuilder(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && isEscapable(raw.charAt(i + 1))) {
                piece.append(raw.charAt(++i));
            } else if (c == '*') {
                // A run of stars means what one star means.
                if (pieces.isEmpty() || !piece.isEmpty()) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
            } else {
                piece.append(c);
            }
        }
        pieces.add(piece.toString());
        return new TextPattern(pieces);
    }

    String escaped() {
        var text = new StringBuilder();
        for (var i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                text.append('*');
            }
            for (var c : pieces.get(i).toCharArray()) {
                if (isEscapable(c)) {
                    text.append('\\');
                }
                text.append(c);
            }
        }
        return text.toString();
    }

    static boolean isEscapable(char c) {
        return c == '*' || c == '"' || c == '\\';
    }
}
