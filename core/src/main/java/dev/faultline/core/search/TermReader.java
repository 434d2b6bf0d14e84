package dev.faultline.core.search;

import dev.faultline.core.search.ValueScanner.Word;
import java.util.ArrayList;
import java.util.List;

/** Reads what follows a key's colon: an operator, then a value or a list of them, typed by the key. */
final class TermReader {
    static final int MAX_ALTERNATIVES = 500;

    private final String text;
    private final Key key;
    private final Span keySpan;
    private int at;

    TermReader(String text, Key key, Span keySpan, int at) {
        this.text = text;
        this.key = key;
        this.keySpan = keySpan;
        this.at = at;
    }

    int end() {
        return at;
    }

    Query.Term read() {
        if (at < text.length() && text.charAt(at) == '[') {
            return list();
        }
        var operator = operator();
        var word = new ValueScanner(text, at).next(false);
        if (word.raw().isEmpty() && !word.quoted()) {
            throw new SearchSyntaxException(
                    "A value is missing after \"" + text.substring(keySpan.start(), at) + "\".",
                    new Span(keySpan.start(), at));
        }
        at = word.span().end();
        var span = new Span(keySpan.start(), at);
        return ValueTyper.term(key, operator, word, span);
    }

    /** Text keys know no order, so that {@code message:>x} looks for ">x". */
    private Operator operator() {
        if (!ordered()) {
            return Operator.EQUAL;
        }
        for (var operator : List.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.GREATER, Operator.LESS)) {
            if (text.startsWith(operator.sign(), at)) {
                at += operator.sign().length();
                return operator;
            }
        }
        return Operator.EQUAL;
    }

    private boolean ordered() {
        return switch (key.type()) {
            case TIME, AGE, NUMBER, RELEASE -> true;
            case TEXT -> key instanceof Key.Tag && isNumberAfterSign();
            default -> false;
        };
    }

    /** A tag may hold a number: {@code queue.depth:>100}. */
    private boolean isNumberAfterSign() {
        var digits = at;
        while (digits < text.length() && "<>=".indexOf(text.charAt(digits)) >= 0 && digits < at + 2) {
            digits++;
        }
        if (digits == at || digits >= text.length()) {
            return false;
        }
        var word = new ValueScanner(text, digits).next(false);
        return !word.quoted() && ValueTyper.isNumber(word.raw());
    }

    private Query.Term list() {
        var open = at++;
        List<Value> values = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                throw new SearchSyntaxException("This list is never closed.", new Span(open, text.length()));
            }
            if (values.size() == MAX_ALTERNATIVES) {
                throw new SearchSyntaxException(
                        "The list has more than " + MAX_ALTERNATIVES + " values.", new Span(open, at));
            }
            values.add(alternative());
            skipSpace();
            if (at < text.length() && text.charAt(at) == ']') {
                at++;
                return new Query.Term(key, Operator.EQUAL, values, new Span(keySpan.start(), at));
            }
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at < text.length()) {
                throw new SearchSyntaxException(
                        "A comma or \"]\" belongs here; quote values with spaces.", new Span(at, at + 1));
            }
        }
    }

    private Value alternative() {
        var word = listWord();
        at = word.span().end();
        var term = ValueTyper.term(key, Operator.EQUAL, word, word.span());
        if (term.operator() != Operator.EQUAL) {
            throw new SearchSyntaxException("A list cannot hold comparisons.", word.span());
        }
        return term.values().getFirst();
    }

    private Word listWord() {
        var word = new ValueScanner(text, at).next(true);
        if (word.raw().isEmpty() && !word.quoted()) {
            throw new SearchSyntaxException(
                    "A value is missing in this list.", new Span(at, Math.min(at + 1, text.length())));
        }
        return word;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
