package dev.faultline.issues.issue;

import dev.faultline.core.issue.PriorityScore;
import dev.faultline.core.ownership.OwnershipRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem that a batch saw, as its first event tells it.
 *
 * @param hash the primary hash of its events
 * @param priority with its reasons
 * @param owner whom the project's rules name, if anybody
 * @param otherHashes find an issue that exists under another name
 */
public record NewIssue(
        long projectId,
        long hash,
        List<Long> otherHashes,
        String kind,
        String title,
        String errorType,
        String value,
        String culprit,
        String level,
        String platform,
        String logger,
        Instant firstSeen,
        @Nullable String release,
        String environment,
        PriorityScore priority,
        Optional<OwnershipRules.Found> owner) {

    public NewIssue {
        otherHashes = List.copyOf(otherHashes);
    }
}
