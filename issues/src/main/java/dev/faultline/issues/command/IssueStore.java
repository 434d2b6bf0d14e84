package dev.faultline.issues.command;

import dev.faultline.issues.book.ActivityLog;
import dev.faultline.issues.book.IssueRows;
import dev.faultline.issues.book.IssueState;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.signal.IssueSignal;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks issues and writes their new states with everything that follows from a change. */
public final class IssueStore {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final ActivityLog activity;

    public IssueStore(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.activity = new ActivityLog(jdbc);
    }

    /** An issue that nobody else changes until the transaction ends. */
    record Locked(
            long id, long projectId, long version, IssueState state, Instant firstSeen, String title, String level) {}

    Map<Long, Locked> lock(Collection<Long> projects, Collection<Long> ids) {
        // One order for all, or two commands over the same issues wait for each other.
        return jdbc
                .sql("""
                select * from issues where id = any(:ids::bigint[]) and project_id = any(:projects::bigint[])
                  and deleted_at is null order by id for update""")
                .param("ids", ids.toArray(Long[]::new))
                .param("projects", projects.toArray(Long[]::new))
                .query((row, number) -> new Locked(
                        row.getLong("id"),
                        row.getLong("project_id"),
                        row.getLong("version"),
                        IssueRows.state(row),
                        row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                        row.getString("title"),
                        row.getString("level")))
                .list()
                .stream()
                .collect(Collectors.toMap(Locked::id, Function.identity()));
    }

    CommandResult.Conflict conflict(Locked issue) {
        var last = activity.of(issue.id(), Long.MAX_VALUE, 1);
        return last.isEmpty()
                ? new CommandResult.Conflict(
                        issue.id(), issue.version(), null, issue.state().statusChangedAt())
                : new CommandResult.Conflict(
                        issue.id(),
                        issue.version(),
                        last.getFirst().actor(),
                        last.getFirst().at());
    }

    /** @return the new version of each */
    Map<Long, Long> write(List<Locked> issues, Map<Long, IssueState> after, IssueCommand command, Order order) {
        var told = CommandWords.of(command);
        if (command instanceof IssueCommand.SetPriority) {
            ofItsOwn(issues);
        }
        return save(issues, after, order, told.activity(), told.data(), told.signal());
    }

    /** A person's priority has no points to add up. */
    private void ofItsOwn(List<Locked> issues) {
        jdbc.sql("update issues set priority_reasons = '[]' where id = any(:ids::bigint[])")
                .param("ids", issues.stream().map(Locked::id).toArray(Long[]::new))
                .update();
    }

    Map<Long, Long> restore(List<Locked> issues, Map<Long, IssueState> after, Order order) {
        return save(issues, after, order, "undone", Map.of(), null);
    }

    private Map<Long, Long> save(
            List<Locked> issues,
            Map<Long, IssueState> after,
            Order order,
            String kind,
            Map<String, Object> data,
            IssueSignal.@Nullable Kind signal) {
        Map<Long, Long> versions = new HashMap<>();
        for (var issue : issues) {
            versions.put(issue.id(), update(issue.id(), after.getOrDefault(issue.id(), issue.state())));
            activity.add(issue.id(), order.now(), kind, order.actor().name(), data);
            outbox.mirror(issue.id());
            if (signal != null) {
                outbox.signal(signal(issue, signal, order));
            }
        }
        return versions;
    }

    private static IssueSignal signal(Locked issue, IssueSignal.Kind kind, Order order) {
        return new IssueSignal(
                issue.id() + "/" + kind.name().toLowerCase(Locale.ROOT) + "/" + order.request(),
                kind,
                issue.id(),
                issue.projectId(),
                issue.title(),
                issue.level(),
                "",
                null,
                order.now(),
                order.request(),
                order.actor().name());
    }

    private long update(long id, IssueState state) {
        return jdbc.sql("""
                update issues set status = :status, substatus = :substatus, status_changed_at = :changed,
                  resolution = :resolution, resolved_release = :release, archived_until = :until,
                  archived_until_events = :events, archived_until_users = :users,
                  archived_until_escalating = :escalating, priority = :priority, assigned_user = :user,
                  assigned_team = :team, version = nextval('issue_versions')
                where id = :id returning version""")
                .param("status", state.status())
                .param("substatus", state.substatus())
                .param("changed", utc(state.statusChangedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("resolution", state.resolution())
                .param("release", state.resolvedRelease(), Types.VARCHAR)
                .param("until", utc(state.archivedUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("events", state.archivedUntilEvents(), Types.BIGINT)
                .param("users", state.archivedUntilUsers(), Types.BIGINT)
                .param("escalating", state.archivedUntilEscalating())
                .param("priority", state.priority())
                .param("user", state.assignedUser(), Types.BIGINT)
                .param("team", state.assignedTeam(), Types.BIGINT)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** Events of its hashes are dropped from now on; its mirror rows disappear with the next delivery. */
    void discard(List<Locked> issues, Order order) {
        var ids = issues.stream().map(Locked::id).toArray(Long[]::new);
        jdbc.sql("update issue_hashes set discarded = true where issue_id = any(:ids::bigint[])")
                .param("ids", ids)
                .update();
        jdbc.sql("update issues set deleted_at = :now where id = any(:ids::bigint[])")
                .param("now", utc(order.now()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ids", ids)
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
