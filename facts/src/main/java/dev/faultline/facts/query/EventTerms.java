package dev.faultline.facts.query;

import dev.faultline.core.event.EventId;
import dev.faultline.core.search.Key;
import dev.faultline.core.search.KnownKey;
import dev.faultline.core.search.Operator;
import dev.faultline.core.search.Query;
import dev.faultline.core.search.SearchSyntaxException;
import dev.faultline.core.search.TextPattern;
import dev.faultline.core.search.Value;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Terms that only single events can answer. */
final class EventTerms {
    private final Instant now;
    private final Sql sql;
    private final Comparison compare;

    EventTerms(Instant now, Sql sql) {
        this.now = now;
        this.sql = sql;
        this.compare = new Comparison(sql);
    }

    String condition(Query.Term term) {
        return switch (term.key()) {
            case Key.Tag(var name) -> tag(name, term);
            case Key.Context(var path) -> context(path, term);
            case Key.Known(var key) -> known(key, term);
        };
    }

    private String known(KnownKey key, Query.Term term) {
        if (Columns.EXACT.containsKey(key)) {
            return compare.text(Columns.EXACT.get(key), term);
        }
        if (Columns.PART.containsKey(key)) {
            return compare.part(Columns.PART.get(key), term);
        }
        if (Columns.FRAMES.containsKey(key)) {
            return frames(Columns.FRAMES.get(key), term);
        }
        return switch (key) {
            case ERROR_HANDLED ->
                Comparison.any(term.values().stream()
                        .map(value -> ((Value.Bool) value).value() ? "handled = 'yes'" : "handled = 'no'")
                        .toList());
            case TIMESTAMP -> compare.time("received_at", term, now);
            case ID -> "event_id IN " + sql.parameter("Array(UUID)", uuids(term));
            case TRACE -> "trace_id IN (SELECT unhex(arrayJoin(" + sql.parameter("Array(String)", hexIds(term)) + ")))";
            case HAS ->
                Comparison.any(term.values().stream()
                        .map(value -> present(((Value.Present) value).key(), term))
                        .toList());
            default -> throw new IllegalStateException("not a key of events: " + key);
        };
    }

    private String tag(String name, Query.Term term) {
        var column = "tags[" + sql.parameter("String", name) + "]";
        if (term.operator() != Operator.EQUAL || term.values().getFirst() instanceof Value.Number) {
            return "ifNull(" + compare.number("toFloat64OrNull(" + column + ")", term) + ", 0)";
        }
        var condition = compare.text(column, term);
        var patterns = Comparison.patterns(term);
        // The index is over values of all tags: it skips blocks that cannot have this one.
        return patterns.size() == 1
                        && patterns.getFirst().isLiteral()
                        && !patterns.getFirst().text().isEmpty()
                ? "(has(mapValues(tags), "
                        + sql.parameter("String", patterns.getFirst().text()) + ") AND " + condition + ")"
                : condition;
    }

    /** Contexts live in bodies, which not every event keeps: the answer is marked so. */
    private String context(String path, Query.Term term) {
        var steps = Arrays.stream(path.split("\\."))
                .map(step -> sql.parameter("String", step))
                .collect(Collectors.joining(", "));
        var value = "trim(BOTH '\"' FROM JSONExtractRaw(body, 'contexts', " + steps + "))";
        return "event_id IN (SELECT event_id FROM bodies WHERE " + ScopedSql.MARK + " AND " + compare.text(value, term)
                + ")";
    }

    private String frames(String column, Query.Term term) {
        var conditions = Comparison.patterns(term).stream()
                .map(pattern -> pattern.isLiteral()
                        ? "has(" + column + ", " + sql.parameter("String", pattern.text()) + ")"
                        : "arrayExists(part -> part ILIKE " + sql.parameter("String", LikePattern.whole(pattern)) + ", "
                                + column + ")")
                .toList();
        return stacksWhere(Comparison.any(conditions));
    }

    private String stacksWhere(String condition) {
        return "stack_hash IN (SELECT stack_hash FROM stacks WHERE " + ScopedSql.MARK + " AND " + condition + ")";
    }

    /** Headline, message, route, and the words of frames. */
    String freeText(TextPattern pattern) {
        return Comparison.any(List.of(
                compare.part("message", pattern),
                compare.part("error_type", pattern),
                compare.part("culprit", pattern),
                compare.part("transaction", pattern),
                stacksWhere(frameText(pattern))));
    }

    /** The index finds stacks by whole words; the pattern then decides. */
    private String frameText(TextPattern pattern) {
        var like = "frames ILIKE " + sql.parameter("String", LikePattern.inside(pattern));
        if (!pattern.isLiteral()) {
            return like;
        }
        var words = Arrays.stream(pattern.text().split("[^\\p{Alnum}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? like
                : "(hasAllTokens(frames, " + sql.parameter("Array(String)", words) + ") AND " + like + ")";
    }

    private String present(Key key, Query.Term term) {
        return switch (key) {
            case Key.Tag(var name) -> "mapContains(tags, " + sql.parameter("String", name) + ")";
            case Key.Context(var path) -> context(path, anyValue(term));
            case Key.Known(var known) -> presentKnown(known, term);
        };
    }

    private static String presentKnown(KnownKey key, Query.Term term) {
        var column = Columns.EXACT.containsKey(key) ? Columns.EXACT.get(key) : Columns.PART.get(key);
        if (column != null) {
            return column + " != ''";
        }
        return switch (key) {
            case HTTP_STATUS -> "http_status > 0";
            case ERROR_HANDLED -> "handled != 'unknown'";
            case TRACE -> "trace_id != toFixedString('', 16)";
            case STACK_FUNCTION, STACK_FILENAME, STACK_MODULE, STACK_PACKAGE -> "stack_hash != 0";
            default ->
                throw new SearchSyntaxException(
                        "has: cannot be asked of " + key.word() + ": every event has it.", term.span());
        };
    }

    private static Query.Term anyValue(Query.Term term) {
        return new Query.Term(
                term.key(), Operator.EQUAL, List.of(new Value.Text(new TextPattern(List.of("", "")))), term.span());
    }

    private static List<String> uuids(Query.Term term) {
        return hexIds(term).stream()
                .map(id -> id.substring(0, 8) + "-" + id.substring(8, 12) + "-" + id.substring(12, 16) + "-"
                        + id.substring(16, 20) + "-" + id.substring(20))
                .toList();
    }

    private static List<String> hexIds(Query.Term term) {
        return Comparison.patterns(term).stream()
                .map(pattern -> {
                    if (!pattern.isLiteral() || !EventId.isValid(pattern.text())) {
                        throw new SearchSyntaxException(
                                term.key().text() + " takes 32 hex digits, without \"*\".", term.span());
                    }
                    return EventId.parse(pattern.text()).toString().toLowerCase(Locale.ROOT);
                })
                .toList();
    }
}
