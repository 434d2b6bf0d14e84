package dev.faultline.issues.command;

import dev.faultline.issues.book.ActivityLog;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.outbox.Outbox;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An issue is a set of hashes: merging moves hashes to another issue, unmerging moves them back to the issue they came from.
 * Event rows never move.
 */
public final class Merging {
    private final JdbcClient jdbc;
    private final IssueStore store;
    private final Outbox outbox;
    private final ActivityLog activity;
    private final TransactionOperations transactions;

    public Merging(JdbcClient jdbc, IssueStore store, Outbox outbox, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.outbox = outbox;
        this.activity = new ActivityLog(jdbc);
        this.transactions = transactions;
    }

    /**
     * Merges issues of one project into one of them.
     *
     * @return the ids that are now part of it; empty when it or they do not exist or are of several projects
     */
    public List<Long> merge(Order order, long into, Collection<Long> others) {
        return transactions.execute(status -> {
            var ids = new TreeSet<>(others);
            ids.add(into);
            var locked = store.lock(order.projects(), ids);
            var target = locked.get(into);
            if (target == null || locked.values().stream().anyMatch(issue -> issue.projectId() != target.projectId())) {
                return List.of();
            }
            var moved = locked.keySet().stream().filter(id -> id != into).toList();
            if (!moved.isEmpty()) {
                move(order, into, moved);
            }
            return moved;
        });
    }

    private void move(Order order, long into, List<Long> moved) {
        var ids = moved.toArray(Long[]::new);
        jdbc.sql("""
                insert into merged_hashes (project_id, hash, origin_issue)
                select project_id, hash, issue_id from issue_hashes where issue_id = any(:ids::bigint[])
                on conflict (project_id, hash) do nothing""").param("ids", ids).update();
        jdbc.sql("update issue_hashes set issue_id = :into where issue_id = any(:ids::bigint[])")
                .param("into", into)
                .param("ids", ids)
                .update();
        jdbc.sql("""
                update issues set merged_into = :into, deleted_at = now(), version = nextval('issue_versions')
                where id = any(:ids::bigint[])""").param("into", into).param("ids", ids).update();
        jdbc.sql("""
                update issues i set version = nextval('issue_versions'),
                  first_seen = least(i.first_seen, (select min(o.first_seen) from issues o where o.id = any(:ids::bigint[])))
                where i.id = :into""").param("into", into).param("ids", ids).update();
        activity.add(into, order.now(), "merged", order.actor().name(), Map.of("issues", moved));
        outbox.mirror(into);
    }

    /**
     * Takes hashes out of an issue again: each goes back to the issue that it was merged from.
     *
     * @return the issues that exist again; empty when none of the hashes was merged into it
     */
    public List<Long> unmerge(Order order, long issueId, Collection<Long> hashes) {
        return transactions.execute(status -> {
            var issue = Optional.ofNullable(
                    store.lock(order.projects(), List.of(issueId)).get(issueId));
            return issue.map(locked -> separate(order, issueId, locked.projectId(), hashes))
                    .orElse(List.of());
        });
    }

    private List<Long> separate(Order order, long issueId, long projectId, Collection<Long> hashes) {
        var origins = jdbc
                .sql("""
                delete from merged_hashes m using issue_hashes h
                where m.project_id = :project and m.hash = any(:hashes::bigint[])
                  and h.project_id = m.project_id and h.hash = m.hash and h.issue_id = :issue
                returning m.hash, m.origin_issue""")
                .param("project", projectId)
                .param("hashes", hashes.toArray(Long[]::new))
                .param("issue", issueId)
                .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        origins.forEach((hash, origin) -> jdbc.sql(
                        "update issue_hashes set issue_id = :origin where project_id = :project and hash = :hash")
                .param("origin", origin)
                .param("project", projectId)
                .param("hash", hash)
                .update());
        var revived = origins.values().stream().distinct().sorted().toList();
        revived.forEach(origin -> {
            jdbc.sql("update issues set merged_into = null, deleted_at = null, version = nextval('issue_versions')"
                            + " where id = :id")
                    .param("id", origin)
                    .update();
            activity.add(origin, order.now(), "unmerged", order.actor().name(), Map.of("from", issueId));
            outbox.mirror(origin);
        });
        if (!revived.isEmpty()) {
            jdbc.sql("update issues set version = nextval('issue_versions') where id = :id")
                    .param("id", issueId)
                    .update();
            activity.add(issueId, order.now(), "unmerged", order.actor().name(), Map.of("issues", revived));
            outbox.mirror(issueId);
        }
        return revived;
    }
}
