package dev.faultline.catalog.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody keeps.
 *
 * @param shared whether all members see it, or only its owner
 */
public record SavedView(long id, long ownerId, boolean shared, int position, Content content) {

    /**
     * What the search is.
     *
     * @param timeRange such as {@code 14d}, or null for whatever the screen has
     */
    public record Content(
            String name,
            String query,
            String sort,
            @Nullable String timeRange,
            List<String> projects,
            List<String> environments,
            @Nullable String color) {
        public Content {
            projects = List.copyOf(projects);
            environments = List.copyOf(environments);
        }
    }
}
