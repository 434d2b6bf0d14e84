package dev.faultline.facts.read;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.engines.clickhouse.Answer;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouse.ClickHouseRow;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The one door from this package to ClickHouse. A statement must say {@code <scope>} in each place where it reads a
 * table; the tenant predicate is put there and nowhere else, so that forgetting it is an error and not a leak.
 */
public final class ScopedSql {

    /** Stands for the tenant predicate in the text of a statement. */
    public static final String MARK = "<scope>";

    private static final String PREDICATE = "project_id IN {scope:Array(UInt64)}";

    private static final List<String> TABLES = List.of(
            "event",
            "bodies",
            "stacks",
            "issue_hashes",
            "hash_totals",
            "tag_days",
            "outcomes",
            "received",
            "check_ins",
            "attachments",
            "filter_samples",
            "sessions",
            "session_counts",
            "transactions",
            "transaction_minutes",
            "transaction_hours");

    private final ClickHouse clickHouse;

    /** The door to this server. */
    public ScopedSql(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    <T> List<T> all(Scope scope, String sql, Map<String, ?> parameters, ClickHouseRow<T> mapper) {
        if (scope.projects().isEmpty()) {
            return List.of();
        }
        return clickHouse.query(scoped(sql), withScope(scope, parameters), mapper);
    }

    /** The same with a budget, and with what it cost. */
    public <T> Answer<T> answer(
            Scope scope, String sql, Map<String, ?> parameters, Map<String, String> budget, ClickHouseRow<T> mapper) {
        return scope.projects().isEmpty()
                ? new Answer<>(List.of(), 0, Duration.ZERO)
                : clickHouse.answer(scoped(sql), withScope(scope, parameters), budget, mapper);
    }

    /** Row by row, for answers that no memory should hold. */
    public void stream(
            Scope scope,
            String sql,
            Map<String, ?> parameters,
            Map<String, String> budget,
            Consumer<ClickHouseBinaryFormatReader> each) {
        if (!scope.projects().isEmpty()) {
            clickHouse.stream(scoped(sql), withScope(scope, parameters), budget, each);
        }
    }

    <T> Optional<T> first(Scope scope, String sql, Map<String, ?> parameters, ClickHouseRow<T> mapper) {
        return all(scope, sql, parameters, mapper).stream().findFirst();
    }

    /** A list of numbers as ClickHouse reads an array parameter. */
    static String array(Collection<Long> numbers) {
        return numbers.stream().map(Long::toUnsignedString).collect(Collectors.joining(",", "[", "]"));
    }

    static String scoped(String sql) {
        var marks = count(sql, MARK);
        if (marks == 0
                || marks
                        < TABLES.stream()
                                .mapToInt(table -> count(sql, "FROM " + table))
                                .sum()) {
            throw new IllegalStateException("a statement reads a table without " + MARK);
        }
        return sql.replace(MARK, PREDICATE);
    }

    private static Map<String, Object> withScope(Scope scope, Map<String, ?> parameters) {
        var all = new HashMap<String, Object>(parameters);
        all.put("scope", array(scope.projects()));
        return all;
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
