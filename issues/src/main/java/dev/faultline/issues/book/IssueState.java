package dev.faultline.issues.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people (and regressions) decide about an issue.
 *
 * @param status unresolved, resolved or archived
 * @param substatus new, ongoing, regressed, escalating; empty unless unresolved
 * @param resolution empty, now, in_release or in_next_release
 * @param assignedUser at most one of user and team
 */
public record IssueState(
        String status,
        String substatus,
        Instant statusChangedAt,
        String resolution,
        @Nullable String resolvedRelease,
        @Nullable Instant archivedUntil,
        @Nullable Long archivedUntilEvents,
        @Nullable Long archivedUntilUsers,
        boolean archivedUntilEscalating,
        String priority,
        @Nullable Long assignedUser,
        @Nullable Long assignedTeam) {

    /** {@code user:<id>}, {@code team:<id>} or empty, as the mirror writes it. */
    public String assignee() {
        if (assignedUser != null) {
            return "user:" + assignedUser;
        }
        return assignedTeam == null ? "" : "team:" + assignedTeam;
    }

    /** The same with another status, everything that belonged to the old one forgotten. */
    public IssueState moved(String status, String substatus, Instant now) {
        return new IssueState(
                status, substatus, now, "", null, null, null, null, false, priority, assignedUser, assignedTeam);
    }
}
