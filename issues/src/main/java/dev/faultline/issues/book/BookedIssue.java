package dev.faultline.issues.book;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue as PostgreSQL knows it.
 *
 * @param number of the short id, within the project
 * @param hashes the grouping hashes that are this issue
 * @param mergedInto the issue that took its hashes over, or null
 * @param version grows with each change of state
 */
public record BookedIssue(
        long id,
        long projectId,
        long number,
        long version,
        String kind,
        String title,
        String errorType,
        String value,
        String culprit,
        String level,
        String platform,
        String logger,
        IssueState state,
        Instant firstSeen,
        @Nullable String firstRelease,
        List<Long> hashes,
        int comments,
        @Nullable Long mergedInto) {
    public BookedIssue {
        hashes = List.copyOf(hashes);
    }
}
