package dev.faultline.issues.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a batch must know of the issue that a hash belongs to.
 *
 * @param discarded events of this hash are to be dropped
 * @param resolvedRelease the release it was resolved in, or null
 */
public record KnownIssue(
        long issueId,
        String status,
        String substatus,
        Instant statusChangedAt,
        String resolution,
        @Nullable String resolvedRelease,
        boolean discarded) {}
