package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.issues.command.CommandExecutor.Done;
import dev.faultline.issues.command.CommandResult;
import dev.faultline.query.issue.IssueCommandController.CommandOutcome;
import dev.faultline.query.issue.IssueCommandController.ResultView;
import dev.faultline.query.web.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells results of commands with people's names. */
@Component
final class CommandResults {
    private final Members members;

    CommandResults(Members members) {
        this.members = members;
    }

    CommandOutcome of(Grant grant, Done done) {
        var conflicts = done.results().stream().anyMatch(CommandResult.Conflict.class::isInstance);
        Map<Long, String> names = conflicts
                ? members.of(grant.organizationId()).stream().collect(Collectors.toMap(Member::id, Member::name))
                : Map.of();
        return new CommandOutcome(
                done.undo(),
                done.results().stream().map(result -> view(result, names)).toList(),
                (int) done.results().stream()
                        .filter(CommandResult.Unchanged.class::isInstance)
                        .count());
    }

    private static ResultView view(CommandResult result, Map<Long, String> names) {
        return switch (result) {
            case CommandResult.Changed(var id, var version) -> new ResultView(id, true, version, null, null);
            case CommandResult.Unchanged(var id, var version) -> new ResultView(id, true, version, null, null);
            case CommandResult.Missing(var id) -> new ResultView(id, false, null, "not_found", null);
            case CommandResult.Conflict(var id, var version, var actor, var at) ->
                new ResultView(id, false, version, "conflict", new Problem.Conflict(actor(actor, names), at, version));
        };
    }

    private static Problem.@Nullable Actor actor(@Nullable String actor, Map<Long, String> names) {
        if (actor == null || !actor.startsWith("user:")) {
            return null;
        }
        var id = Long.parseLong(actor.substring("user:".length()));
        return new Problem.Actor(id, names.getOrDefault(id, "former member"));
    }
}
