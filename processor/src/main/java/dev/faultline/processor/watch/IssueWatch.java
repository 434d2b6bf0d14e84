package dev.faultline.processor.watch;

import dev.faultline.core.issue.ArchiveCondition;
import dev.faultline.core.issue.Escalation;
import dev.faultline.facts.pulse.HashPulse;
import dev.faultline.issues.command.Actor;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.command.CommandResult;
import dev.faultline.issues.command.IssueCommand;
import dev.faultline.issues.issue.HashKey;
import dev.faultline.issues.watch.WatchedIssue;
import dev.faultline.issues.watch.WatchedIssues;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at issues that time or further events may change: archived until something, growing beyond their own past, or
 * new for long enough. Each change is a command like any other, with activity, signal and mirror; a look that is repeated
 * finds it done.
 */
public final class IssueWatch {

    private static final Duration PAST = Duration.ofDays(7);

    /** New, regressed and escalating are news for a week. */
    private static final Duration NEWS = Duration.ofDays(7);

    /** A look that comes late, after a pause of all processors, must see what happened meanwhile. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(10);

    /** Busiest first: whoever has more issues in motion has them looked at in turns. */
    private static final int BEATS = 5_000;

    private static final int AT_ONCE = 500;

    private final WatchedIssues issues;
    private final HashPulse pulse;
    private final CommandExecutor commands;
    private final ChangeTold told;
    private Instant lastLook = Instant.EPOCH;

    /** A watch over these issues. */
    public IssueWatch(WatchedIssues issues, HashPulse pulse, CommandExecutor commands, ChangeTold told) {
        this.issues = issues;
        this.pulse = pulse;
        this.commands = commands;
        this.told = told;
    }

    /** Looks once; returns how many issues changed. */
    public int look(Instant now) {
        var changed = new ArrayList<WatchedIssue>();
        for (var issue : issues.timeOver(now, AT_ONCE)) {
            change(issue, new IssueCommand.Return("the time is over", false), now, changed);
        }
        for (var issue : issues.of(beating(now))) {
            var command = command(issue, now);
            if (command != null) {
                change(issue, command, now, changed);
            }
        }
        for (var issue : issues.grownOld(now.minus(NEWS), AT_ONCE)) {
            change(issue, new IssueCommand.Settle(), now, changed);
        }
        lastLook = now;
        told.tell(changed, now);
        return changed.size();
    }

    private List<HashKey> beating(Instant now) {
        var from = lastLook.equals(Instant.EPOCH) ? now.minus(Duration.ofHours(1)) : lastLook.minus(LOOK_BACK);
        var keys = new LinkedHashSet<HashKey>();
        pulse.beating(from, BEATS).forEach(beat -> keys.add(new HashKey(beat.projectId(), beat.hash())));
        return List.copyOf(keys);
    }

    private @Nullable IssueCommand command(WatchedIssue issue, Instant now) {
        if (issue.isArchivedUntil()) {
            return whenArchived(issue, now);
        }
        var escalation = escalation(issue, now);
        return issue.mayEscalate() && escalation.escalates()
                ? new IssueCommand.Escalate(escalation.current(), escalation.threshold())
                : null;
    }

    private @Nullable IssueCommand whenArchived(WatchedIssue issue, Instant now) {
        var state = issue.state();
        var condition = new ArchiveCondition(
                state.archivedUntil(),
                state.archivedUntilEvents(),
                state.archivedUntilUsers(),
                state.archivedUntilEscalating());
        var since = pulse.since(issue.projectId(), issue.hashes(), state.statusChangedAt());
        var escalates =
                state.archivedUntilEscalating() && escalation(issue, now).escalates();
        var ended = condition.endedBy(new ArchiveCondition.Since(now, since.events(), since.users(), escalates));
        return ended == null ? null : new IssueCommand.Return(ended, escalates);
    }

    private Escalation escalation(WatchedIssue issue, Instant now) {
        var from = issue.firstSeen().isAfter(now.minus(PAST)) ? issue.firstSeen() : now.minus(PAST);
        var hours = pulse.hourly(issue.projectId(), issue.hashes(), from, now);
        return new Escalation(hours.subList(0, hours.size() - 1), hours.getLast());
    }

    private void change(WatchedIssue issue, IssueCommand command, Instant now, List<WatchedIssue> changed) {
        var order = new Order(List.of(issue.projectId()), Actor.SYSTEM, "watch/" + now.toEpochMilli(), now);
        var done = commands.execute(order, List.of(issue.id()), Map.of(), command);
        if (done.results().stream().anyMatch(CommandResult.Changed.class::isInstance)) {
            changed.add(issue);
        }
    }
}
