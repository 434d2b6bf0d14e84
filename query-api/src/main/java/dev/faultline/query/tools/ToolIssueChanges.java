package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.team.Teams;
import dev.faultline.query.issue.CommandRequest;
import dev.faultline.query.issue.CommandRequest.AssignTo;
import dev.faultline.query.issue.CommandRequest.CommandType;
import dev.faultline.query.issue.CommandRequest.ResolveIn;
import dev.faultline.query.issue.IssueCommands;
import dev.faultline.query.issue.IssueItem.AssigneeKind;
import dev.faultline.query.issue.IssueItem.IssuePriority;
import dev.faultline.query.search.Search;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What Sentry's tools send to change issues, as our commands: one request may hold several. */
@Component
final class ToolIssueChanges {
    private final IssueCommands commands;
    private final Members members;
    private final Teams teams;
    private final Clock clock;

    ToolIssueChanges(IssueCommands commands, Members members, Teams teams, Clock clock) {
        this.commands = commands;
        this.members = members;
        this.teams = teams;
        this.clock = clock;
    }

    void apply(Grant grant, Search search, List<Long> ids, JsonNode wanted) {
        for (var command : commands(grant, wanted)) {
            commands.execute(grant, search, ids, Map.of(), command);
        }
    }

    /** Resolves them in a release. */
    void resolveIn(Grant grant, Search search, List<Long> ids, String release) {
        commands.execute(grant, search, ids, Map.of(), resolve(ResolveIn.RELEASE, release));
    }

    private List<CommandRequest> commands(Grant grant, JsonNode wanted) {
        List<CommandRequest> all = new ArrayList<>();
        var status = status(wanted);
        if (status != null) {
            all.add(status);
        }
        if (wanted.path("assignedTo").isString() || wanted.path("assignedTo").isNull()) {
            all.add(assign(assignee(grant, wanted.path("assignedTo").asString(""))));
        }
        if (wanted.path("priority").isString()) {
            all.add(priority(wanted.path("priority").asString()));
        }
        if (wanted.path("isBookmarked").isBoolean()) {
            all.add(mark(CommandType.BOOKMARK, wanted.path("isBookmarked").asBoolean()));
        }
        if (wanted.path("isSubscribed").isBoolean()) {
            all.add(mark(CommandType.SUBSCRIBE, wanted.path("isSubscribed").asBoolean()));
        }
        if (wanted.path("discard").asBoolean(false)) {
            all.add(plain(CommandType.DISCARD));
        }
        if (wanted.path("merge").asInt(0) == 1) {
            all.add(plain(CommandType.MERGE));
        }
        return all;
    }

    private @Nullable CommandRequest status(JsonNode wanted) {
        var details = wanted.path("statusDetails");
        return switch (wanted.path("status").asString("")) {
            case "" -> null;
            case "resolved" -> resolve(details);
            case "resolvedInNextRelease" -> resolve(ResolveIn.NEXT, null);
            case "unresolved" -> plain(CommandType.UNRESOLVE);
            case "ignored", "muted" -> archive(wanted, details);
            default ->
                throw new ProblemException(
                                ProblemCode.INVALID_VALUE,
                                "status is resolved, resolvedInNextRelease, unresolved or ignored")
                        .inField("status");
        };
    }

    private static CommandRequest resolve(JsonNode details) {
        if (details.path("inNextRelease").asBoolean(false)) {
            return resolve(ResolveIn.NEXT, null);
        }
        var release = details.path("inRelease").asString("");
        return release.isEmpty() ? resolve(ResolveIn.NOW, null) : resolve(ResolveIn.RELEASE, release);
    }

    private CommandRequest archive(JsonNode wanted, JsonNode details) {
        var minutes = wanted.path("snoozeDuration")
                .asLong(details.path("ignoreDuration").asLong(0));
        var escalating = wanted.path("substatus").asString("").equals("archived_until_escalating");
        return new CommandRequest(
                CommandType.ARCHIVE,
                null,
                null,
                minutes > 0 ? until(minutes) : null,
                positive(details.path("ignoreCount").asLong(0)),
                positive(details.path("ignoreUserCount").asLong(0)),
                escalating ? true : null,
                null,
                null,
                null,
                null);
    }

    private Instant until(long minutes) {
        return clock.instant().plus(Duration.ofMinutes(Math.min(minutes, 525_600L * 10)));
    }

    /** {@code user:1}, {@code team:2}, an address, a name or {@code #team}; empty for nobody. */
    private @Nullable AssignTo assignee(Grant grant, String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (name.matches("(user|team):\\d{1,15}")) {
            var kind = name.startsWith("user") ? AssigneeKind.USER : AssigneeKind.TEAM;
            return new AssignTo(kind, Long.parseLong(name.substring(5)));
        }
        if (name.startsWith("#")) {
            return new AssignTo(
                    AssigneeKind.TEAM,
                    teams.get(grant.organizationId(), name.substring(1)).id());
        }
        return members.of(grant.organizationId()).stream()
                .filter(member ->
                        member.email().equalsIgnoreCase(name) || member.name().equals(name))
                .findFirst()
                .map(member -> new AssignTo(AssigneeKind.USER, member.id()))
                .orElseThrow(() -> new ProblemException(ProblemCode.INVALID_VALUE, "nobody here is called so")
                        .inField("assignedTo"));
    }

    private static @Nullable Long positive(long number) {
        return number > 0 ? number : null;
    }

    private static CommandRequest plain(CommandType type) {
        return new CommandRequest(type, null, null, null, null, null, null, null, null, null, null);
    }

    private static CommandRequest resolve(ResolveIn in, @Nullable String release) {
        return new CommandRequest(CommandType.RESOLVE, in, release, null, null, null, null, null, null, null, null);
    }

    private static CommandRequest assign(@Nullable AssignTo to) {
        return new CommandRequest(CommandType.ASSIGN, null, null, null, null, null, null, to, null, null, null);
    }

    private static CommandRequest mark(CommandType type, boolean on) {
        return new CommandRequest(type, null, null, null, null, null, null, null, null, on, null);
    }

    private static CommandRequest priority(String word) {
        if (!List.of("high", "medium", "low").contains(word)) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "priority is high, medium or low")
                    .inField("priority");
        }
        return new CommandRequest(
                CommandType.PRIORITY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                IssuePriority.valueOf(word.toUpperCase(Locale.ROOT)),
                null,
                null);
    }
}
