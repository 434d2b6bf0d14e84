package dev.faultline.core.search;

import dev.faultline.core.search.ValueScanner.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a word as a value of its key's type, or says what would be one. */
final class ValueTyper {
    private static final List<String> LEVELS = List.of("fatal", "error", "warning", "info", "debug");
    private static final List<String> PRIORITIES = List.of("high", "medium", "low");
    private static final List<String> TRUE_WORDS = List.of("true", "yes", "1");
    private static final List<String> FALSE_WORDS = List.of("false", "no", "0");

    private ValueTyper() {}

    static Query.Term term(Key key, Operator operator, Word word, Span span) {
        return switch (key.type()) {
            case TIME, AGE -> TimeTyper.term(key, operator, word, span);
            case NUMBER -> number(key, operator, word, span);
            case RELEASE -> release(key, operator, word, span);
            case TEXT -> operator == Operator.EQUAL ? text(key, word, span) : number(key, operator, word, span);
            case STATE -> one(key, new Value.State(state(word)), span);
            case PRESENCE -> one(key, new Value.Present(presence(word)), span);
            case LEVEL -> one(key, oneOf(word, LEVELS, "a level"), span);
            case PRIORITY -> one(key, oneOf(word, PRIORITIES, "a priority"), span);
            case PERSON -> one(key, person(word), span);
            case BOOLEAN -> one(key, new Value.Bool(bool(key, word)), span);
        };
    }

    static boolean isNumber(String raw) {
        return NumberText.matches(raw);
    }

    private static Query.Term one(Key key, Value value, Span span) {
        return new Query.Term(key, Operator.EQUAL, List.of(value), span);
    }

    private static Query.Term text(Key key, Word word, Span span) {
        return one(key, new Value.Text(word.pattern()), span);
    }

    private static Query.Term number(Key key, Operator operator, Word word, Span span) {
        var dots = word.raw().indexOf("..");
        if (operator == Operator.EQUAL && dots > 0) {
            var from = word.raw().substring(0, dots);
            var to = word.raw().substring(dots + 2);
            if (NumberText.matches(from) && NumberText.matches(to)) {
                return one(key, new Value.NumberRange(NumberText.read(from), NumberText.read(to)), span);
            }
        }
        if (!NumberText.matches(word.raw())) {
            throw new SearchSyntaxException(
                    key.text() + " takes a number, such as 100, >1k or 10..20; \"" + word.raw() + "\" is none.",
                    word.span());
        }
        return new Query.Term(key, operator, List.of(new Value.Number(NumberText.read(word.raw()))), span);
    }

    private static Query.Term release(Key key, Operator operator, Word word, Span span) {
        if (word.raw().equals("latest") && !word.quoted() && operator == Operator.EQUAL) {
            return one(key, new Value.Latest(), span);
        }
        var pattern = word.pattern();
        if (operator != Operator.EQUAL && !pattern.isLiteral()) {
            throw new SearchSyntaxException("A comparison needs one exact version, without \"*\".", word.span());
        }
        return new Query.Term(key, operator, List.of(new Value.Text(pattern)), span);
    }

    private static IssueState state(Word word) {
        var wanted = word.raw().toLowerCase(Locale.ROOT);
        // The word that searches saved elsewhere use for archived.
        var state = wanted.equals("ignored") ? "archived" : wanted;
        return Arrays.stream(IssueState.values())
                .filter(candidate -> candidate.word().equals(state))
                .findFirst()
                .orElseThrow(() -> notOneOf(
                        word,
                        "a state",
                        Arrays.stream(IssueState.values()).map(IssueState::word).toList()));
    }

    private static Key presence(Word word) {
        var pattern = word.pattern();
        var name = pattern.isLiteral() ? pattern.text() : "";
        var key = KeyNames.of(name);
        var sensible = !name.isEmpty() && name.indexOf(']') == name.indexOf(KeyNames.TAG_SUFFIX, name.length() - 1);
        if (!sensible || (key instanceof Key.Known(var known) && known.type() == KeyType.STATE)) {
            throw new SearchSyntaxException("has: takes the name of a key or a tag.", word.span());
        }
        return key;
    }

    private static Value.Text oneOf(Word word, List<String> allowed, String what) {
        var wanted = word.raw().toLowerCase(Locale.ROOT);
        if (!allowed.contains(wanted)) {
            throw notOneOf(word, what, allowed);
        }
        return new Value.Text(TextPattern.literal(wanted));
    }

    private static Value person(Word word) {
        return switch (word.quoted() ? "" : word.raw()) {
            case "me" -> new Value.Self(false);
            case "my_teams" -> new Value.Self(true);
            default -> new Value.Text(word.pattern());
        };
    }

    private static boolean bool(Key key, Word word) {
        var wanted = word.raw().toLowerCase(Locale.ROOT);
        if (TRUE_WORDS.contains(wanted)) {
            return true;
        }
        if (FALSE_WORDS.contains(wanted)) {
            return false;
        }
        throw new SearchSyntaxException(
                key.text() + " takes true or false; \"" + word.raw() + "\" is neither.", word.span());
    }

    private static SearchSyntaxException notOneOf(Word word, String what, List<String> allowed) {
        return new SearchSyntaxException(
                "\"" + word.raw() + "\" is not " + what + ": "
                        + allowed.stream().collect(Collectors.joining(", ")) + ".",
                word.span());
    }
}
