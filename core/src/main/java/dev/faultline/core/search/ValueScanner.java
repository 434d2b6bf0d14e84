package dev.faultline.core.search;

/** Cuts one word or quoted phrase out of the query text. */
final class ValueScanner {
    /**
     * A piece of text as the user wrote it.
     *
     * @param raw with its escapes, without its quotes
     */
    record Word(String raw, boolean quoted, Span span) {
        TextPattern pattern() {
            return TextPattern.ofEscaped(raw);
        }
    }

    private final String text;
    private final int start;

    ValueScanner(String text, int start) {
        this.text = text;
        this.start = start;
    }

    /** @param inList whether a comma or a closing bracket ends the word */
    Word next(boolean inList) {
        return start < text.length() && text.charAt(start) == '"' ? quoted() : bare(inList);
    }

    private Word quoted() {
        for (var i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return new Word(text.substring(start + 1, i), true, new Span(start, i + 1));
            }
        }
        throw new SearchSyntaxException("This quote is never closed.", new Span(start, text.length()));
    }

    /** Parentheses inside a word belong to it as long as they are balanced: {@code getUser(int)} is one word. */
    private Word bare(boolean inList) {
        var open = 0;
        var i = start;
        for (; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && TextPattern.isEscapable(text.charAt(i + 1))) {
                i++;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                break;
            } else if (Character.isWhitespace(c) || (inList && (c == ',' || c == ']'))) {
                break;
            }
        }
        return new Word(text.substring(start, i), false, new Span(start, i));
    }
}
