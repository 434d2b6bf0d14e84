package dev.faultline.query.issue;

import dev.faultline.query.web.PageMeta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of an issue list.
 *
 * @param total issues of the whole list; on the first page only
 * @param events events of the whole list; on the first page only
 */
public record IssuePage(
        List<IssueItem> items,
        @Nullable String next,
        PageMeta meta,
        @Nullable Count total,
        @Nullable Long events) {
    public IssuePage {
        items = List.copyOf(items);
    }

    /** A number and whether it is exact. */
    public record Count(long value, boolean exact) {}
}
