package dev.faultline.issues.command;

import dev.faultline.issues.book.IssueState;
import dev.faultline.issues.command.IssueCommand.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The state machine of commands: a pure function. The same state back means that there was nothing to do. */
final class Transitions {
    /** An issue is "new" for its first week. */
    private static final Duration NEW_FOR = Duration.ofDays(7);

    private Transitions() {}

    static IssueState after(IssueState before, IssueCommand command, Instant firstSeen, Instant now) {
        return switch (command) {
            case IssueCommand.Resolve resolve -> resolved(before, resolve, now);
            case IssueCommand.Archive archive -> archived(before, archive, now);
            case IssueCommand.Unresolve unresolve ->
                before.status().equals("unresolved")
                        ? before
                        : before.moved("unresolved", firstSeen.isAfter(now.minus(NEW_FOR)) ? "new" : "ongoing", now);
            case IssueCommand.Regress regress ->
                before.status().equals("resolved") ? before.moved("unresolved", "regressed", now) : before;
            case IssueCommand.Return back ->
                before.status().equals("archived")
                        ? before.moved("unresolved", back.escalating() ? "escalating" : "ongoing", now)
                        : before;
            case IssueCommand.Escalate escalate -> standing(before, "escalating", now);
            case IssueCommand.Settle settle -> standing(before, "ongoing", now);
            case IssueCommand.Assign(var user, var team) -> assigned(before, user, team);
            case IssueCommand.SetPriority(var priority) ->
                new IssueState(
                        before.status(),
                        before.substatus(),
                        before.statusChangedAt(),
                        before.resolution(),
                        before.resolvedRelease(),
                        before.archivedUntil(),
                        before.archivedUntilEvents(),
                        before.archivedUntilUsers(),
                        before.archivedUntilEscalating(),
                        priority,
                        before.assignedUser(),
                        before.assignedTeam());
            case IssueCommand.Discard discard -> before;
        };
    }

    /** Another substatus of an open issue. */
    private static IssueState standing(IssueState before, String substatus, Instant now) {
        return before.status().equals("unresolved") && !before.substatus().equals(substatus)
                ? before.moved("unresolved", substatus, now)
                : before;
    }

    private static IssueState resolved(IssueState before, IssueCommand.Resolve resolve, Instant now) {
        var resolution = resolve.resolution().name().toLowerCase(Locale.ROOT);
        if (before.status().equals("resolved")
                && before.resolution().equals(resolution)
                && (resolve.resolution() != Resolution.IN_RELEASE
                        || Objects.equals(resolve.release(), before.resolvedRelease()))) {
            return before;
        }
        var moved = before.moved("resolved", "", now);
        return new IssueState(
                moved.status(),
                moved.substatus(),
                now,
                resolution,
                resolve.release(),
                null,
                null,
                null,
                false,
                before.priority(),
                before.assignedUser(),
                before.assignedTeam());
    }

    private static IssueState archived(IssueState before, IssueCommand.Archive archive, Instant now) {
        return new IssueState(
                "archived",
                "",
                before.status().equals("archived") ? before.statusChangedAt() : now,
                "",
                null,
                archive.until(),
                archive.events(),
                archive.users(),
                archive.untilEscalating(),
                before.priority(),
                before.assignedUser(),
                before.assignedTeam());
    }

    private static IssueState assigned(IssueState before, @Nullable Long user, @Nullable Long team) {
        return new IssueState(
                before.status(),
                before.substatus(),
                before.statusChangedAt(),
                before.resolution(),
                before.resolvedRelease(),
                before.archivedUntil(),
                before.archivedUntilEvents(),
                before.archivedUntilUsers(),
                before.archivedUntilEscalating(),
                before.priority(),
                user,
                team);
    }
}
