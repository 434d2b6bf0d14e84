package dev.faultline.issues.book;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release of one project.
 *
 * @param firstSeen its first event, or the moment a tool announced it
 * @param deploys newest first
 */
public record BookedRelease(
        long projectId,
        String version,
        Instant firstSeen,
        @Nullable Instant released,
        @Nullable String ref,
        @Nullable String url,
        boolean archived,
        List<Commit> commits,
        List<Deploy> deploys) {
    public BookedRelease {
        commits = List.copyOf(commits);
        deploys = List.copyOf(deploys);
    }

    /** Where and when it went live. */
    public record Deploy(
            long id,
            String environment,
            @Nullable String name,
            @Nullable String url,
            @Nullable Instant startedAt,
            Instant finishedAt) {}

    /** A change that is in it. */
    public record Commit(
            String id,
            @Nullable String repository,
            @Nullable String authorName,
            @Nullable String authorEmail,
            @Nullable String message,
            @Nullable String timestamp) {}
}
