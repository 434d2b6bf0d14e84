package dev.faultline.facts.query;

import dev.faultline.core.search.TextPattern;
import java.util.stream.Collectors;

/** Patterns of LIKE from patterns of ours. */
final class LikePattern {
    private LikePattern() {}

    /** Stars become %, all else stands for itself. */
    static String whole(TextPattern pattern) {
        return pattern.pieces().stream().map(LikePattern::literal).collect(Collectors.joining("%"));
    }

    /** The same anywhere inside the text. */
    static String inside(TextPattern pattern) {
        return "%" + whole(pattern) + "%";
    }

    /** As the server's {@code lower} does it: ASCII only. */
    static String lower(String text) {
        var lowered = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            lowered.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return lowered.toString();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
