package dev.faultline.facts.query;

import dev.faultline.core.search.Operator;
import dev.faultline.core.search.Query;
import dev.faultline.core.search.TextPattern;
import dev.faultline.core.search.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comparisons of a column with a term's values. */
final class Comparison {
    private final Sql sql;

    Comparison(Sql sql) {
        this.sql = sql;
    }

    /** The whole value; with a star letter case does not matter. */
    String text(String column, Query.Term term) {
        List<String> literals = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (var pattern : patterns(term)) {
            if (pattern.isLiteral()) {
                literals.add(pattern.text());
            } else if (pattern.isAnything()) {
                conditions.add(column + " != ''");
            } else {
                conditions.add(column + " ILIKE " + sql.parameter("String", LikePattern.whole(pattern)));
            }
        }
        if (literals.size() == 1) {
            conditions.add(column + " = " + sql.parameter("String", literals.getFirst()));
        } else if (!literals.isEmpty()) {
            conditions.add(column + " IN " + sql.parameter("Array(String)", literals));
        }
        return any(conditions);
    }

    /** A part of the text, letter case does not matter. */
    String part(String column, Query.Term term) {
        return any(patterns(term).stream().map(pattern -> part(column, pattern)).toList());
    }

    /** Written over {@code lower(column)}, as the column's n-gram index is. */
    String part(String column, TextPattern pattern) {
        var wanted = sql.parameter("String", LikePattern.lower(LikePattern.inside(pattern)));
        return "lower(" + column + ") LIKE " + wanted;
    }

    String number(String column, Query.Term term) {
        return any(term.values().stream()
                .map(value -> switch (value) {
                    case Value.NumberRange(var from, var to) ->
                        "(" + column + " >= " + decimal(from) + " AND " + column + " <= " + decimal(to) + ")";
                    case Value.Number(var number) -> column + sign(term.operator()) + decimal(number);
                    default -> throw new IllegalStateException("not a number: " + value);
                })
                .toList());
    }

    String time(String column, Query.Term term, Instant now) {
        return any(term.values().stream()
                .map(value -> moment(column, term.operator(), value, now))
                .toList());
    }

    private String moment(String column, Operator operator, Value value, Instant now) {
        return switch (value) {
            case Value.Ago(var duration) -> column + sign(operator) + instant(now.minus(duration));
            case Value.At(var at)
            when operator == Operator.EQUAL ->
                "(" + column + " >= " + instant(at) + " AND " + column + " < " + instant(at.plusSeconds(60)) + ")";
            case Value.At(var at) -> column + sign(operator) + instant(at);
            case Value.Day(var date) -> day(column, operator, date);
            case Value.DayRange(var from, var to) ->
                "(" + column + " >= " + instant(start(from)) + " AND " + column + " < " + instant(start(to.plusDays(1)))
                        + ")";
            default -> throw new IllegalStateException("not a moment: " + value);
        };
    }

    /** A day is a stretch: later than a day begins when it has ended. */
    private String day(String column, Operator operator, LocalDate date) {
        return switch (operator) {
            case EQUAL -> moment(column, operator, new Value.DayRange(date, date), Instant.EPOCH);
            case GREATER -> column + " >= " + instant(start(date.plusDays(1)));
            case AT_LEAST -> column + " >= " + instant(start(date));
            case LESS -> column + " < " + instant(start(date));
            case AT_MOST -> column + " < " + instant(start(date.plusDays(1)));
        };
    }

    static List<TextPattern> patterns(Query.Term term) {
        return term.values().stream()
                .map(value ->
                        value instanceof Value.Text(var pattern) ? pattern : TextPattern.literal(NumberWords.of(value)))
                .toList();
    }

    static String any(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.getFirst()
                : conditions.stream().collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String sign(Operator operator) {
        return operator == Operator.EQUAL ? " = " : " " + operator.sign() + " ";
    }

    private String decimal(double number) {
        return sql.parameter("Float64", number);
    }

    private String instant(Instant instant) {
        return sql.parameter("DateTime64(3, 'UTC')", instant);
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
