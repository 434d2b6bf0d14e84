package dev.faultline.issues.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody asks to change about an issue. */
public sealed interface IssueCommand {
    /** @param release the release it is resolved in, for {@link Resolution#IN_RELEASE} */
    record Resolve(Resolution resolution, @Nullable String release) implements IssueCommand {}

    /** Until the first of the given conditions; for ever when none is. */
    record Archive(
            @Nullable Instant until,
            @Nullable Long events,
            @Nullable Long users,
            boolean untilEscalating) implements IssueCommand {}

    record Unresolve() implements IssueCommand {}

    /** It came back after it was resolved; nobody asks for this, events do. */
    record Regress(@Nullable String release) implements IssueCommand {}

    /**
     * Its archive has ended; nobody asks for this, the watch does.
     *
     * @param reason as people read it
     * @param escalating whether it came back because it grows
     */
    record Return(String reason, boolean escalating) implements IssueCommand {}

    /**
     * It grows beyond its own past; the watch says so.
     *
     * @param events of the present hour
     * @param threshold above which that is more than it ever was
     */
    record Escalate(long events, long threshold) implements IssueCommand {}

    /** It has been new, regressed or escalating for so long that it is news no more. */
    record Settle() implements IssueCommand {}

    /** To a user, to a team, or to nobody when both are null. */
    record Assign(@Nullable Long user, @Nullable Long team) implements IssueCommand {}

    record SetPriority(String priority) implements IssueCommand {}

    /** Its events are dropped from now on, and it disappears. */
    record Discard() implements IssueCommand {}

    /** When a resolved issue counts as come back. */
    enum Resolution {
        NOW,
        IN_RELEASE,
        IN_NEXT_RELEASE
    }
}
