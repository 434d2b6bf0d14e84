package dev.faultline.issues.watch;

import dev.faultline.issues.book.IssueState;
import java.time.Instant;
import java.util.List;

/**
 * An issue that stands before the question whether its state is still right.
 *
 * @param hashes those that count as it
 */
public record WatchedIssue(long id, long projectId, Instant firstSeen, IssueState state, List<Long> hashes) {

    public WatchedIssue {
        hashes = List.copyOf(hashes);
    }

    /** Whether something may bring it back from the archive. */
    public boolean isArchivedUntil() {
        return state.status().equals("archived")
                && (state.archivedUntil() != null
                        || state.archivedUntilEvents() != null
                        || state.archivedUntilUsers() != null
                        || state.archivedUntilEscalating());
    }

    /** Whether it could escalate: it is open and does not yet. */
    public boolean mayEscalate() {
        return state.status().equals("unresolved") && !state.substatus().equals("escalating");
    }
}
