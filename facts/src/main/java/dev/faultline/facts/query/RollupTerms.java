package dev.faultline.facts.query;

import dev.faultline.core.search.Key;
import dev.faultline.core.search.KnownKey;
import dev.faultline.core.search.Operator;
import dev.faultline.core.search.Query;
import dev.faultline.core.search.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms that rollups have columns for; on single events they read the same columns. */
final class RollupTerms {
    private final SearchDirectory directory;
    private final Sql sql;
    private final Comparison compare;

    RollupTerms(SearchDirectory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
        this.compare = new Comparison(sql);
    }

    /** Whether this class compiles the term at all. */
    static boolean knows(Query.Term term) {
        return term.key() instanceof Key.Known(var key) && Columns.IN_ROLLUPS.contains(key);
    }

    /** Whether the rollups' columns decide it: of a status they know only the class. */
    static boolean fits(Query.Term term) {
        return knows(term)
                && (!QueryCompiler.isKnown(term, KnownKey.HTTP_STATUS)
                        || term.values().stream().allMatch(value -> statusClass(term.operator(), value) != null));
    }

    String condition(Query.Term term, Source source) {
        var key = ((Key.Known) term.key()).key();
        return switch (key) {
            case PROJECT -> "project_id IN " + sql.parameter("Array(UInt64)", projects(term));
            case RELEASE -> release(term);
            case HTTP_STATUS -> source == Source.EVENTS ? status(term) : statusClasses(term);
            default -> compare.text(key.word(), term);
        };
    }

    private List<Long> projects(Query.Term term) {
        return Comparison.patterns(term).stream()
                .flatMap(pattern -> directory.projects(pattern).stream())
                .distinct()
                .toList();
    }

    private String release(Query.Term term) {
        if (term.operator() != Operator.EQUAL) {
            var version = Comparison.patterns(term).getFirst().text();
            return "release IN " + sql.parameter("Array(String)", directory.releases(term.operator(), version));
        }
        List<Value> names = new ArrayList<>(term.values());
        if (!names.removeIf(Value.Latest.class::isInstance)) {
            return compare.text("release", term);
        }
        return names.isEmpty()
                ? latest()
                : Comparison.any(List.of(
                        latest(),
                        compare.text("release", new Query.Term(term.key(), Operator.EQUAL, names, term.span()))));
    }

    private String latest() {
        var releases = directory.latestReleases();
        var projects =
                releases.stream().map(SearchDirectory.NamedRelease::projectId).toList();
        var versions =
                releases.stream().map(SearchDirectory.NamedRelease::version).toList();
        return "(project_id, release) IN (SELECT arrayJoin(arrayZip(" + sql.parameter("Array(UInt64)", projects) + ", "
                + sql.parameter("Array(String)", versions) + ")))";
    }

    /** An event without a status is neither above nor below one. */
    private String status(Query.Term term) {
        return "(http_status > 0 AND " + compare.number("http_status", term) + ")";
    }

    private String statusClasses(Query.Term term) {
        List<String> conditions = new ArrayList<>();
        for (var value : term.values()) {
            var classes = statusClass(term.operator(), value);
            if (classes == null) {
                throw new IllegalStateException("not decided by classes: " + value);
            }
            conditions.add("(status_class >= " + sql.parameter("UInt8", classes.from()) + " AND status_class <= "
                    + sql.parameter("UInt8", classes.to()) + ")");
        }
        return Comparison.any(conditions);
    }

    private record Classes(int from, int to) {}

    private static @Nullable Classes statusClass(Operator operator, Value value) {
        if (value instanceof Value.NumberRange(var from, var to)) {
            return from % 100 == 0 && to % 100 == 99 ? classes(from / 100, (to - 99) / 100) : null;
        }
        if (!(value instanceof Value.Number(var number)) || number != Math.rint(number)) {
            return null;
        }
        return switch (operator) {
            case AT_LEAST -> number % 100 == 0 ? classes(number / 100, 9) : null;
            case GREATER -> number % 100 == 99 ? classes((number + 1) / 100, 9) : null;
            case LESS -> number % 100 == 0 ? classes(1, number / 100 - 1) : null;
            case AT_MOST -> number % 100 == 99 ? classes(1, (number - 99) / 100) : null;
            case EQUAL -> null;
        };
    }

    private static @Nullable Classes classes(double from, double to) {
        // A status has three digits, so that class 0 is "none".
        return from < 1 || from > 9 || to < 0 || to > 9 ? null : new Classes((int) from, (int) to);
    }
}
