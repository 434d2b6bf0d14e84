package dev.faultline.query.issue;

import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue as a row of a list and as the head of its page.
 *
 * @param substatus null unless unresolved
 * @param transaction of its newest event
 * @param unhandled whether nothing caught its newest event
 * @param events inside the scope: exactly the events that the query is true of
 * @param users inside the scope, an estimate above about a thousand
 * @param trend events per 32nd part of the window, or null when not asked for
 */
public record IssueItem(
        long id,
        long version,

        @Summary(value = "Short id, stable for ever", example = "\"SHOP-1A\"")
        String shortId,

        ProjectRef project,
        String platform,
        String level,
        String type,
        String value,
        String title,
        String culprit,
        @Nullable String transaction,
        IssueStatus status,
        @Nullable IssueSubstatus substatus,
        boolean unhandled,
        IssuePriority priority,
        @Nullable Assignee assignee,
        Instant firstSeen,
        Instant lastSeen,
        long events,
        long users,
        long lifetimeEvents,
        long lifetimeUsers,
        int commentCount,
        boolean bookmarked,
        boolean subscribed,
        @Nullable List<Long> trend,
        @Nullable String firstRelease,
        @Nullable String lastRelease) {

    /** Where it belongs. */
    public record ProjectRef(long id, String slug) {}

    /** Who has it: a person or a team. */
    public record Assignee(AssigneeKind kind, long id, String name) {}

    /** Which of the two. */
    public enum AssigneeKind {
        USER,
        TEAM
    }

    /** Open, done, or put away. */
    public enum IssueStatus {
        UNRESOLVED,
        RESOLVED,
        ARCHIVED
    }

    /** How it is open. */
    public enum IssueSubstatus {
        NEW,
        ONGOING,
        REGRESSED,
        ESCALATING
    }

    /** How much it matters. */
    public enum IssuePriority {
        HIGH,
        MEDIUM,
        LOW
    }
}
