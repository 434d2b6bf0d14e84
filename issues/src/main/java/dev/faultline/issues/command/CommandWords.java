package dev.faultline.issues.command;

import dev.faultline.issues.signal.IssueSignal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a command is told in the activity and to other rooms. */
record CommandWords(String activity, Map<String, Object> data, IssueSignal.@Nullable Kind signal) {

    static CommandWords of(IssueCommand command) {
        return switch (command) {
            case IssueCommand.Resolve(var resolution, var release) ->
                new CommandWords(
                        "resolved",
                        present("in", resolution.name().toLowerCase(Locale.ROOT), "release", release),
                        IssueSignal.Kind.RESOLVED);
            case IssueCommand.Archive(var until, var events, var users, var escalating) ->
                new CommandWords(
                        "archived",
                        present(
                                "until",
                                until == null ? null : until.toString(),
                                "events",
                                events,
                                "users",
                                users,
                                "escalating",
                                escalating ? true : null),
                        IssueSignal.Kind.ARCHIVED);
            case IssueCommand.Unresolve unresolve ->
                new CommandWords("unresolved", Map.of(), IssueSignal.Kind.REOPENED);
            case IssueCommand.Regress(var release) ->
                new CommandWords("regressed", present("release", release), IssueSignal.Kind.REGRESSED);
            case IssueCommand.Return(var reason, var escalating) ->
                new CommandWords(
                        "returned",
                        Map.of("reason", reason),
                        escalating ? IssueSignal.Kind.ESCALATING : IssueSignal.Kind.REOPENED);
            case IssueCommand.Escalate(var events, var threshold) ->
                new CommandWords(
                        "escalating", Map.of("events", events, "threshold", threshold), IssueSignal.Kind.ESCALATING);
            case IssueCommand.Settle settle -> new CommandWords("ongoing", Map.of(), null);
            case IssueCommand.Assign(var user, var team) ->
                new CommandWords("assigned", present("user", user, "team", team), IssueSignal.Kind.ASSIGNED);
            case IssueCommand.SetPriority(var priority) ->
                new CommandWords("priority", Map.of("priority", priority), null);
            case IssueCommand.Discard discard -> new CommandWords("discarded", Map.of(), null);
        };
    }

    private static Map<String, Object> present(@Nullable Object... pairs) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (var i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null) {
                data.put(String.valueOf(pairs[i]), value);
            }
        }
        return data;
    }
}
