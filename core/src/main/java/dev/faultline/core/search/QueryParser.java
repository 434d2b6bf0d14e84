package dev.faultline.core.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code query := and ("OR" and)*}, {@code and := not ("AND"? not)*}, {@code not := "!"? term}, {@code term := key ":"
 * value | "(" query ")" | free}. A pure function; the grammar with examples stands in docs/search.md.
 */
public final class QueryParser {
    /** Longer than any query a person wrote; keeps URLs below what proxies accept. */
    static final int MAX_LENGTH = 4_000;

    static final int MAX_DEPTH = 24;

    /** Each term may become a predicate with several bound values; ClickHouse parses 100 of them in about a millisecond. */
    static final int MAX_TERMS = 100;

    private final String text;
    private int at;
    private int depth;
    private int terms;

    private QueryParser(String text) {
        this.text = text;
    }

    /** @throws SearchSyntaxException naming the place and what was expected there */
    public static Query parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new SearchSyntaxException(
                    "The query is " + text.length() + " characters long; at most " + MAX_LENGTH + " are read.",
                    new Span(MAX_LENGTH, text.length()));
        }
        return new QueryParser(text).whole();
    }

    private Query whole() {
        skipSpace();
        if (atEnd()) {
            return new Query.Everything();
        }
        var query = or();
        if (!atEnd()) {
            throw error("This \")\" closes nothing.", at, at + 1);
        }
        return query;
    }

    private Query or() {
        List<Query> parts = new ArrayList<>();
        parts.add(and());
        while (keyword("OR")) {
            var start = at - 2;
            requireOperand("OR", start);
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query and() {
        requireOperandAtStart();
        List<Query> parts = new ArrayList<>();
        parts.add(not());
        while (true) {
            skipSpace();
            if (keyword("AND")) {
                requireOperand("AND", at - 3);
            } else if (atEnd() || peek() == ')' || keywordAhead("OR")) {
                return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
            }
            parts.add(not());
        }
    }

    private Query not() {
        skipSpace();
        if (peek() == '!') {
            var bang = at++;
            if (atEnd() || Character.isWhitespace(peek()) || peek() == ')' || peek() == '!') {
                throw error("\"!\" must stand directly before what it excludes.", bang, at);
            }
            return new Query.Not(term());
        }
        return term();
    }

    private Query term() {
        if (peek() == '(') {
            return group();
        }
        if (++terms > MAX_TERMS) {
            throw error("The query has more than " + MAX_TERMS + " terms.", at, text.length());
        }
        var start = at;
        var colon = keyEnd();
        if (colon < 0) {
            var word = new ValueScanner(text, at).next(false);
            at = word.span().end();
            return new Query.FreeText(word.pattern(), word.span());
        }
        var keyText = text.substring(start, colon);
        var key = KeyNames.of(keyText);
        at = colon + 1;
        var keySpan = new Span(start, colon);
        var reader = new TermReader(text, key, keySpan, at);
        var term = reader.read();
        at = reader.end();
        return term;
    }

    private Query group() {
        var open = at++;
        if (++depth > MAX_DEPTH) {
            throw error("Parentheses are nested more than " + MAX_DEPTH + " deep.", open, at);
        }
        skipSpace();
        if (!atEnd() && peek() == ')') {
            throw error("There is nothing between these parentheses.", open, at + 1);
        }
        var inner = or();
        if (atEnd()) {
            throw error("This \"(\" is never closed.", open, open + 1);
        }
        at++;
        depth--;
        return inner;
    }

    /** The colon after a key at the current place, or -1 when no key stands here. */
    private int keyEnd() {
        var end = at;
        if (text.startsWith(KeyNames.TAG_PREFIX, at)) {
            var bracket = text.indexOf(KeyNames.TAG_SUFFIX, at);
            if (bracket > at + KeyNames.TAG_PREFIX.length() && text.startsWith(":", bracket + 1)) {
                return bracket + 1;
            }
        }
        while (end < text.length() && KeyNames.isKeyCharacter(text.charAt(end))) {
            end++;
        }
        if (end == at || end >= text.length() || text.charAt(end) != ':') {
            return -1;
        }
        // "https://…" and "Foo::bar" are words people paste, not keys.
        return text.startsWith("//", end + 1) || text.startsWith(":", end + 1) ? -1 : end;
    }

    private void requireOperandAtStart() {
        skipSpace();
        for (var word : List.of("OR", "AND")) {
            if (keywordAhead(word)) {
                throw error(
                        "\"" + word + "\" needs something before it; quote it to search for the word.",
                        at,
                        at + word.length());
            }
        }
        if (!atEnd() && peek() == ')') {
            throw error("This \")\" closes nothing.", at, at + 1);
        }
    }

    private void requireOperand(String word, int start) {
        skipSpace();
        if (atEnd() || peek() == ')' || keywordAhead("OR") || keywordAhead("AND")) {
            throw error("\"" + word + "\" needs something after it.", start, start + word.length());
        }
    }

    private boolean keyword(String word) {
        skipSpace();
        if (!keywordAhead(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private boolean keywordAhead(String word) {
        var end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || "()".indexOf(text.charAt(end)) >= 0);
    }

    private void skipSpace() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    private static SearchSyntaxException error(String message, int start, int end) {
        return new SearchSyntaxException(message, new Span(start, end));
    }

    /** The tree when the text is a query, else null: for places that only decorate. */
    public static @Nullable Query parseOrNull(String text) {
        try {
            return parse(text);
        } catch (SearchSyntaxException e) {
            return null;
        }
    }
}
