package dev.faultline.query.tools;

import dev.faultline.catalog.project.Project;
import dev.faultline.issues.book.BookedRelease;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A release in Sentry's form, over all projects that have it. */
record ToolRelease(
        String id,
        String version,
        String shortVersion,
        String status,
        @Nullable String ref,
        String url,
        Instant dateCreated,
        @Nullable Instant dateReleased,
        @Nullable Instant lastEvent,
        int newGroups,
        int commitCount,
        int deployCount,
        List<ToolReleaseProject> projects) {

    record ToolReleaseProject(String id, String slug, String name) {}

    /** @param page its address in the UI */
    static ToolRelease of(BookedRelease first, List<Project> owners, String page) {
        return new ToolRelease(
                first.version(),
                first.version(),
                first.version(),
                first.archived() ? "archived" : "open",
                first.ref(),
                page,
                first.firstSeen(),
                first.released(),
                null,
                0,
                first.commits().size(),
                first.deploys().size(),
                owners.stream()
                        .map(project ->
                                new ToolReleaseProject(Long.toString(project.id()), project.slug(), project.name()))
                        .toList());
    }
}
