package dev.faultline.query.project;

import dev.faultline.catalog.project.Project;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param prefix begins the short ids of its issues
 * @param firstEventAt when the first of its errors was received, or null while there is none
 */
record ProjectView(
        long id,
        String slug,
        String name,
        @Nullable String platform,
        String prefix,
        Instant createdAt,
        @Nullable Instant firstEventAt) {
    static ProjectView of(Project project, @Nullable Instant firstEventAt) {
        return new ProjectView(
                project.id(),
                project.slug(),
                project.name(),
                project.platform(),
                project.prefix(),
                project.createdAt(),
                firstEventAt);
    }
}
