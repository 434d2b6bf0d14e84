package dev.faultline.query.project;

import dev.faultline.catalog.project.Project;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project; {@code prefix} begins the short ids of its issues. */
record ProjectView(
        long id, String slug, String name, @Nullable String platform, String prefix, Instant createdAt) {
    static ProjectView of(Project project) {
        return new ProjectView(
                project.id(),
                project.slug(),
                project.name(),
                project.platform(),
                project.prefix(),
                project.createdAt());
    }
}
