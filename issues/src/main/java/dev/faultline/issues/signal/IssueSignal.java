package dev.faultline.issues.signal;

import dev.faultline.issues.issue.NewIssue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of an issue, on the topic {@code issue.signals}, keyed by issue id. Each is sent at least once; readers drop
 * repeats by {@link #id}.
 *
 * @param id names the change: issue, kind and cause
 * @param cause the batch or request that changed it
 * @param actor who did: {@code system} or {@code user:<id>}
 */
public record IssueSignal(
        String id,
        Kind kind,
        long issueId,
        long projectId,
        String title,
        String level,
        String environment,
        @Nullable String release,
        Instant at,
        String cause,
        String actor) {

    /** Who changes what nobody asked for. */
    public static final String SYSTEM = "system";

    /** What happened. */
    public enum Kind {
        OPENED,
        REGRESSED,
        ESCALATING,
        RESOLVED,
        ARCHIVED,
        REOPENED,
        ASSIGNED,
        MERGED
    }

    /** A problem nobody has seen before. */
    public static IssueSignal opened(long issueId, NewIssue issue, String cause) {
        return new IssueSignal(
                issueId + "/opened",
                Kind.OPENED,
                issueId,
                issue.projectId(),
                issue.title(),
                issue.level(),
                issue.environment(),
                issue.release(),
                issue.firstSeen(),
                cause,
                SYSTEM);
    }
}
