package dev.faultline.core.scrub;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.faultline.core.project.ScrubRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** One of the project's own rules, compiled. */
final class CustomRule {
    private static final int HASH_DIGITS = 16;

    private final PathPattern path;
    private final @Nullable Pattern pattern;
    private final ScrubRule.Method method;
    private final String name;

    private CustomRule(PathPattern path, @Nullable Pattern pattern, ScrubRule.Method method, String name) {
        this.path = path;
        this.pattern = pattern;
        this.method = method;
        this.name = name;
    }

    /**
     * @param position of the rule in the project's list, by which marks name it
     * @throws IllegalArgumentException when the pattern is none; the message is for the person who wrote it
     */
    static CustomRule compile(ScrubRule rule, int position) {
        if (rule.path().isBlank()) {
            throw new IllegalArgumentException("rule " + (position + 1) + " names no path");
        }
        try {
            var pattern = rule.pattern() == null || rule.pattern().isEmpty() ? null : Pattern.compile(rule.pattern());
            return new CustomRule(new PathPattern(rule.path()), pattern, rule.method(), "rule:" + position);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("rule " + (position + 1) + ": " + e.getMessage(), e);
        }
    }

    /** The same rule without its pattern: what is applied when a stored rule cannot be read. */
    static CustomRule takingAll(ScrubRule rule, int position) {
        return new CustomRule(new PathPattern(rule.path()), null, rule.method(), "rule:" + position);
    }

    boolean appliesTo(FieldPath where) {
        return path.matches(where);
    }

    /** Whether it takes the whole value, whatever it is. */
    boolean whole() {
        return pattern == null;
    }

    boolean removes() {
        return method == ScrubRule.Method.REMOVE;
    }

    String name() {
        return name;
    }

    Mark.Kind kind() {
        return switch (method) {
            case REMOVE -> Mark.Kind.REMOVED;
            case MASK -> Mark.Kind.MASKED;
            case HASH -> Mark.Kind.HASHED;
        };
    }

    /** The text as the rule leaves it; the very same object when it finds nothing. */
    String apply(String text) {
        if (pattern == null) {
            return replacement(text);
        }
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var from = 0;
        do {
            out.append(text, from, matcher.start()).append(replacement(matcher.group()));
            from = matcher.end();
        } while (matcher.find());
        return out.append(text, from, text.length()).toString();
    }

    private String replacement(String match) {
        return match.isEmpty()
                ? match
                : switch (method) {
                    case REMOVE -> "";
                    case MASK -> Scrubber.FILTERED;
                    case HASH -> hash(match);
                };
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
