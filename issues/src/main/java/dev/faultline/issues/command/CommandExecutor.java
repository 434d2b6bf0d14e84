package dev.faultline.issues.command;

import dev.faultline.issues.book.IssueState;
import dev.faultline.issues.command.IssueStore.Locked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The one way to change issues on somebody's behalf. Per call one transaction: the rows are locked, the new states are
 * computed, and rows, activity, mirror and signals are written together. Each issue changes or does not on its own account.
 */
public final class CommandExecutor {
    private final IssueStore store;
    private final UndoLog undo;
    private final TransactionOperations transactions;

    public CommandExecutor(IssueStore store, UndoLog undo, TransactionOperations transactions) {
        this.store = store;
        this.undo = undo;
        this.transactions = transactions;
    }

    /**
     * Whose command it is and where it may reach.
     *
     * @param projects those that the asker may write
     * @param request names the request, so that its signals are told apart
     */
    public record Order(Collection<Long> projects, Actor actor, String request, Instant now) {
        public Order {
            projects = List.copyOf(projects);
        }
    }

    /**
     * What was done.
     *
     * @param undo takes back what was changed, or null when nothing was
     */
    public record Done(
            List<CommandResult> results, @Nullable String undo) {
        public Done {
            results = List.copyOf(results);
        }
    }

    /** @param versions what the asker saw, per issue; an issue without one is changed whatever it is now */
    public Done execute(Order order, Collection<Long> ids, Map<Long, Long> versions, IssueCommand command) {
        return transactions.execute(status -> {
            var locked = store.lock(order.projects(), ids);
            List<CommandResult> results = new ArrayList<>();
            List<Locked> changed = new ArrayList<>();
            Map<Long, IssueState> after = new HashMap<>();
            for (var id : ids) {
                var issue = locked.get(id);
                if (issue == null) {
                    results.add(new CommandResult.Missing(id));
                } else if (versions.containsKey(id) && !versions.get(id).equals(issue.version())) {
                    results.add(store.conflict(issue));
                } else {
                    var next = Transitions.after(issue.state(), command, issue.firstSeen(), order.now());
                    if (next.equals(issue.state()) && !(command instanceof IssueCommand.Discard)) {
                        results.add(new CommandResult.Unchanged(id, issue.version()));
                    } else {
                        changed.add(issue);
                        after.put(id, next);
                    }
                }
            }
            if (command instanceof IssueCommand.Discard) {
                store.discard(changed, order);
            }
            var written = store.write(changed, after, command, order);
            written.forEach((id, version) -> results.add(new CommandResult.Changed(id, version)));
            var token = changed.isEmpty() || command instanceof IssueCommand.Discard
                    ? null
                    : undo.remember(order.actor(), changed, written);
            return new Done(results, token);
        });
    }

    /** Takes back what a token remembers, for issues that nobody changed since. */
    public Done undo(Order order, String token) {
        return transactions.execute(status -> {
            List<CommandResult> results = new ArrayList<>();
            List<Locked> changed = new ArrayList<>();
            Map<Long, IssueState> after = new HashMap<>();
            var steps = undo.take(order.actor(), token);
            var locked = store.lock(order.projects(), steps.keySet());
            steps.forEach((id, step) -> {
                var issue = locked.get(id);
                if (issue == null) {
                    results.add(new CommandResult.Missing(id));
                } else if (issue.version() != step.versionAfter()) {
                    results.add(store.conflict(issue));
                } else {
                    changed.add(issue);
                    after.put(id, step.before());
                }
            });
            store.restore(changed, after, order)
                    .forEach((id, version) -> results.add(new CommandResult.Changed(id, version)));
            return new Done(results, null);
        });
    }
}
