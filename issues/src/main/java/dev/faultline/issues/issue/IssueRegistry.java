package dev.faultline.issues.issue;

import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.signal.IssueSignal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the issues of hashes and opens those that nobody has seen. All calls of a batch share a transaction. */
public final class IssueRegistry {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    /** The registry in this database. */
    public IssueRegistry(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** The issues that these hashes belong to; hashes nobody has seen are absent. One statement, however many. */
    public Map<HashKey, KnownIssue> find(Collection<HashKey> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<HashKey, KnownIssue>();
        jdbc.sql("""
                select h.project_id, h.hash, h.discarded, i.id, i.status, i.substatus, i.status_changed_at,
                  i.resolution, i.resolved_release
                from unnest(:projects::bigint[], :hashes::bigint[]) as wanted(project_id, hash)
                join issue_hashes h using (project_id, hash)
                join issues i on i.id = h.issue_id""")
                .param("projects", hashes.stream().map(HashKey::projectId).toArray(Long[]::new))
                .param("hashes", hashes.stream().map(HashKey::hash).toArray(Long[]::new))
                .query((ResultSet row) -> {
                    found.put(new HashKey(row.getLong("project_id"), row.getLong("hash")), known(row));
                });
        return found;
    }

    /**
     * Opens an issue for each hash that is still unseen. Two processors may see the same hash at once: the lock on the
     * project's counter lets one of them open it, and the other finds it.
     *
     * @param cause the batch, so that the signal of an opening is sent once
     * @return the issue of each hash given
     */
    public Map<HashKey, KnownIssue> open(Collection<NewIssue> unseen, String cause) {
        var opened = new HashMap<HashKey, KnownIssue>();
        var byProject = new HashMap<Long, List<NewIssue>>();
        unseen.forEach(issue -> byProject
                .computeIfAbsent(issue.projectId(), project -> new ArrayList<>())
                .add(issue));
        // One order for all processors, or two of them wait for each other's counters.
        byProject.keySet().stream().sorted().forEach(project -> {
            var issues = new ArrayList<>(byProject.get(project));
            issues.sort(Comparator.comparing(NewIssue::firstSeen));
            openOfProject(project, issues, cause, opened);
        });
        return opened;
    }

    private void openOfProject(long project, List<NewIssue> issues, String cause, Map<HashKey, KnownIssue> opened) {
        var number = lockCounter(project);
        var existing = new HashMap<>(find(allHashes(issues)));
        var next = number;
        for (var issue : issues) {
            var key = new HashKey(project, issue.hash());
            var known = existing.get(key);
            if (known == null) {
                known = underAnotherHash(issue, existing);
                if (known == null) {
                    next++;
                    known = insert(issue, next);
                    outbox.signal(IssueSignal.opened(known.issueId(), issue, cause));
                }
                attach(key, known.issueId());
                existing.put(key, known);
            }
            opened.put(key, known);
        }
        if (next != number) {
            jdbc.sql("update issue_counters set last_number = :next where project_id = :project")
                    .param("next", next)
                    .param("project", project)
                    .update();
        }
        opened.values().stream().map(KnownIssue::issueId).distinct().forEach(outbox::mirror);
    }

    private static @Nullable KnownIssue underAnotherHash(NewIssue issue, Map<HashKey, KnownIssue> existing) {
        for (var hash : issue.otherHashes()) {
            var known = existing.get(new HashKey(issue.projectId(), hash));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private long lockCounter(long project) {
        return jdbc.sql("""
                insert into issue_counters (project_id, last_number) values (:project, 0)
                on conflict (project_id) do update set last_number = issue_counters.last_number
                returning last_number""").param("project", project).query(Long.class).single();
    }

    private KnownIssue insert(NewIssue issue, long number) {
        var seen = issue.firstSeen().atOffset(ZoneOffset.UTC);
        var id = jdbc.sql("""
                insert into issues (project_id, number, kind, title, error_type, value, culprit, level, platform,
                  logger, status_changed_at, first_seen, first_release, first_environment, priority, priority_reasons,
                  owners, first_deploy)
                values (:project, :number, :kind, :title, :type, :value, :culprit, :level, :platform,
                  :logger, :seen, :seen, :release, :environment, :priority, :reasons::jsonb, :owners::jsonb,
                  (select id from deploys d where d.project_id = :project and d.version = :release
                    and d.environment = :environment and d.finished_at <= :seen order by d.finished_at desc limit 1))
                returning id""")
                .param("project", issue.projectId())
                .param("number", number)
                .param("kind", issue.kind())
                .param("title", issue.title())
                .param("type", issue.errorType())
                .param("value", issue.value())
                .param("culprit", issue.culprit())
                .param("level", issue.level())
                .param("platform", issue.platform())
                .param("logger", issue.logger())
                .param("seen", seen)
                .param("release", issue.release(), Types.VARCHAR)
                .param("environment", issue.environment())
                .param("priority", issue.priority().word())
                .param("reasons", FirstSightJson.reasons(issue.priority()))
                .param("owners", FirstSightJson.owner(issue.owner()), Types.VARCHAR)
                .query(Long.class)
                .single();
        return new KnownIssue(id, "unresolved", "new", issue.firstSeen(), "", null, false);
    }

    private void attach(HashKey key, long issueId) {
        jdbc.sql("insert into issue_hashes (project_id, hash, issue_id) values (:project, :hash, :issue)")
                .param("project", key.projectId())
                .param("hash", key.hash())
                .param("issue", issueId)
                .update();
    }

    private static Set<HashKey> allHashes(List<NewIssue> issues) {
        var hashes = new HashSet<HashKey>();
        for (var issue : issues) {
            hashes.add(new HashKey(issue.projectId(), issue.hash()));
            issue.otherHashes().forEach(other -> hashes.add(new HashKey(issue.projectId(), other)));
        }
        return hashes;
    }

    private static KnownIssue known(ResultSet row) throws SQLException {
        return new KnownIssue(
                row.getLong("id"),
                row.getString("status"),
                row.getString("substatus"),
                row.getObject("status_changed_at", OffsetDateTime.class).toInstant(),
                row.getString("resolution"),
                row.getString("resolved_release"),
                row.getBoolean("discarded"));
    }
}
