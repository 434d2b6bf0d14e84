package dev.faultline.query.organization;

import dev.faultline.catalog.project.Project;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project in a list to pick from. */
record ProjectName(
        long id, String slug, String name, @Nullable String platform, String prefix, Instant createdAt) {
    static ProjectName of(Project project) {
        return new ProjectName(
                project.id(),
                project.slug(),
                project.name(),
                project.platform(),
                project.prefix(),
                project.createdAt());
    }
}
