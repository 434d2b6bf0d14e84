package dev.faultline.core.search;

import org.jspecify.annotations.Nullable;

/**
 * What a completion at a caret is about. Tolerates text that is not a query yet.
 *
 * @param key the key whose value is being typed, or null while a key or a free word is
 * @param prefix what is typed of it so far, without quotes
 * @param replace what an accepted completion takes the place of
 */
public record CaretContext(@Nullable Key key, String prefix, Span replace, boolean negated) {

    /** @param caret in UTF-16 units; beyond the end means the end */
    public static CaretContext at(String text, int caret) {
        var place = Math.max(0, Math.min(caret, text.length()));
        var start = tokenStart(text, place);
        var negated = start < text.length() && text.charAt(start) == '!';
        if (negated) {
            start++;
        }
        var colon = colon(text, start, place);
        if (colon < 0) {
            var from = Math.min(start, place);
            return new CaretContext(
                    null, unquote(text.substring(from, place)), new Span(from, wordEnd(text, place)), negated);
        }
        var key = KeyNames.of(text.substring(start, colon));
        var value = valueStart(text, colon + 1, place);
        return new CaretContext(
                key, unquote(text.substring(value, place)), new Span(value, wordEnd(text, place)), negated);
    }

    private static int tokenStart(String text, int place) {
        var start = 0;
        var quoted = false;
        var listed = false;
        for (var i = 0; i < place; i++) {
            var c = text.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '[') {
                listed = true;
            } else if (!quoted && c == ']') {
                listed = false;
            } else if (!quoted && !listed && (Character.isWhitespace(c) || (c == '(' && i == start))) {
                start = i + 1;
            }
        }
        return start;
    }

    private static int colon(String text, int start, int place) {
        if (text.startsWith(KeyNames.TAG_PREFIX, start)) {
            var bracket = text.indexOf(KeyNames.TAG_SUFFIX, start);
            return bracket > 0 && bracket + 1 < place && text.charAt(bracket + 1) == ':' ? bracket + 1 : -1;
        }
        for (var i = start; i < place; i++) {
            var c = text.charAt(i);
            if (c == ':') {
                return i > start ? i : -1;
            }
            if (!KeyNames.isKeyCharacter(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** After the operator, and inside a list after the last comma. */
    private static int valueStart(String text, int from, int place) {
        var start = from;
        while (start < place && "<>=".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (start < place && text.charAt(start) == '[') {
            start = Math.max(start, text.lastIndexOf(',', place - 1)) + 1;
            while (start < place && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return start;
    }

    private static int wordEnd(String text, int place) {
        var end = place;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "),]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String unquote(String typed) {
        return typed.startsWith("\"") ? typed.substring(1) : typed;
    }
}
