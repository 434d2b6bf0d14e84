package dev.faultline.facts.query;

import dev.faultline.engines.clickhouse.Answer;
import java.util.List;
import java.util.function.Function;

/**
 * Rows, and how they were found.
 *
 * @param partial whether the budget ended the search before its end
 * @param exact whether every number in it is exact
 */
public record Found<T>(List<T> rows, long scannedRows, boolean partial, boolean exact) {
    public Found {
        rows = List.copyOf(rows);
    }

    static <T> Found<T> of(Answer<T> answer, QueryBudget budget) {
        var partial = budget.isUsedUpBy(answer);
        return new Found<>(answer.rows(), answer.scannedRows(), partial, !partial);
    }

    /** The same findings told otherwise. */
    public <R> Found<R> map(Function<T, R> each) {
        return new Found<>(rows.stream().map(each).toList(), scannedRows, partial, exact);
    }
}
