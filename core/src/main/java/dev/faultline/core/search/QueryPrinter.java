package dev.faultline.core.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Back from the tree to text that is read as the same tree. */
public final class QueryPrinter {
    /** Characters that need no quotes wherever a value stands. */
    private static final String PLAIN = "_.-@/+:$#*~%&=?;{}|'^`";

    private QueryPrinter() {}

    public static String print(Query query) {
        return switch (query) {
            case Query.Everything() -> "";
            case Query.And(var parts) -> join(parts, " ");
            case Query.Or(var parts) -> join(parts, " OR ");
            case Query.Not(var inner) -> inner instanceof Query.Not ? "!(" + print(inner) + ")" : "!" + operand(inner);
            case Query.Term term -> term(term);
            case Query.FreeText(var pattern, var span) -> free(pattern);
        };
    }

    private static String join(List<Query> parts, String between) {
        return parts.stream().map(QueryPrinter::operand).collect(Collectors.joining(between));
    }

    /** Anything made of several things in parentheses: one rule instead of a table of precedences. */
    private static String operand(Query query) {
        return switch (query) {
            case Query.And and -> "(" + print(and) + ")";
            case Query.Or or -> "(" + print(or) + ")";
            default -> print(query);
        };
    }

    private static String free(TextPattern pattern) {
        var escaped = pattern.escaped();
        var keyword = escaped.equals("OR") || escaped.equals("AND");
        return keyword || escaped.indexOf(':') >= 0 ? "\"" + escaped + "\"" : text(pattern);
    }

    private static String term(Query.Term term) {
        var key = term.key().text() + ":";
        if (term.values().size() > 1) {
            return key + term.values().stream().map(QueryPrinter::value).collect(Collectors.joining(", ", "[", "]"));
        }
        var value = term.values().getFirst();
        if (value instanceof Value.Ago(var duration)) {
            return key + relative(term.operator(), duration);
        }
        return key + term.operator().sign() + value(value);
    }

    private static String relative(Operator operator, Duration duration) {
        var amount = duration.toSeconds() + "s";
        for (var unit : List.of("w604800", "d86400", "h3600", "m60")) {
            var seconds = Long.parseLong(unit.substring(1));
            if (duration.toSeconds() % seconds == 0 && duration.toSeconds() > 0) {
                amount = duration.toSeconds() / seconds + unit.substring(0, 1);
                break;
            }
        }
        return switch (operator) {
            case AT_LEAST -> "-" + amount;
            case AT_MOST -> "+" + amount;
            default -> operator.sign() + "-" + amount;
        };
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Text(var pattern) ->
                pattern.isLiteral() && isReserved(pattern.text()) ? "\"" + pattern.escaped() + "\"" : text(pattern);
            case Value.Number(var number) -> NumberText.print(number);
            case Value.NumberRange(var from, var to) -> NumberText.print(from) + ".." + NumberText.print(to);
            case Value.Bool(var bool) -> Boolean.toString(bool);
            case Value.Ago(var duration) -> relative(Operator.AT_LEAST, duration);
            case Value.At(var instant) -> instant.toString();
            case Value.Day(var date) -> date.toString();
            case Value.DayRange(var from, var to) -> from + ".." + to;
            case Value.State(var state) -> state.word();
            case Value.Present(var key) -> presence(key);
            case Value.Latest() -> "latest";
            case Value.Self(var teams) -> teams ? "my_teams" : "me";
        };
    }

    private static String presence(Key key) {
        return key.text().chars().allMatch(c -> KeyNames.isKeyCharacter((char) c))
                ? key.text()
                : "\"" + TextPattern.literal(key.text()).escaped() + "\"";
    }

    /** Words that mean something else than themselves when they are not quoted. */
    private static boolean isReserved(String word) {
        return word.equals("latest") || word.equals("me") || word.equals("my_teams");
    }

    private static String text(TextPattern pattern) {
        var escaped = pattern.escaped();
        // Behind the colon of a key either would make a word of the whole: Foo::bar, https://shop.test.
        var likeAWord = escaped.startsWith(":") || escaped.startsWith("//");
        var plain = !escaped.isEmpty()
                && !likeAWord
                && escaped.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        return plain ? escaped : "\"" + escaped + "\"";
    }
}
