package dev.faultline.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param next the cursor of the following piece, or null at the end
 * @param meta how the answer was found, where that is worth knowing
 */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PageMeta meta) {
    public Page {
        items = List.copyOf(items);
    }

    /** A list that is always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null, null);
    }

    /**
     * The first {@code limit} of rows that were read with a limit of one more, so that the end is known without counting.
     *
     * @param cursor the cursor that continues behind a row
     */
    public static <T> Page<T> of(List<T> rowsAndOneMore, int limit, Function<T, String> cursor) {
        if (rowsAndOneMore.size() <= limit) {
            return whole(rowsAndOneMore);
        }
        var rows = rowsAndOneMore.subList(0, limit);
        return new Page<>(rows, cursor.apply(rows.getLast()), null);
    }
}
