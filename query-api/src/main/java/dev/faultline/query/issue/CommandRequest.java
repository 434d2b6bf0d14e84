package dev.faultline.query.issue;

import dev.faultline.query.issue.IssueItem.AssigneeKind;
import dev.faultline.query.issue.IssueItem.IssuePriority;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to do with issues; one record for all kinds, so that a client in any language can say it.
 *
 * @param in for {@code resolve}: now, release or next; the field {@code release} names the release, {@code latest} the
 *     newest of the issue's project
 * @param until for {@code archive}: bring it back at this moment
 * @param events for {@code archive}: bring it back after so many more events
 * @param users for {@code archive}: bring it back after so many more users
 * @param escalating for {@code archive}: bring it back when it escalates
 * @param to for {@code assign}: to whom, null for nobody
 * @param on for {@code bookmark} and {@code subscribe}
 * @param into for {@code merge}: the issue that stays; the first of the ids when absent
 */
public record CommandRequest(
        CommandType type,
        @Nullable ResolveIn in,
        @Nullable String release,
        @Nullable Instant until,
        @Nullable Long events,
        @Nullable Long users,
        @Nullable Boolean escalating,
        @Nullable AssignTo to,
        @Nullable IssuePriority priority,
        @Nullable Boolean on,
        @Nullable Long into) {

    /** The kinds of commands. */
    public enum CommandType {
        RESOLVE,
        ARCHIVE,
        UNRESOLVE,
        ASSIGN,
        PRIORITY,
        BOOKMARK,
        SUBSCRIBE,
        MERGE,
        DISCARD
    }

    /** When a resolved issue counts as come back. */
    public enum ResolveIn {
        NOW,
        RELEASE,
        NEXT
    }

    /** A person or a team of the organisation. */
    public record AssignTo(AssigneeKind kind, long id) {}
}
