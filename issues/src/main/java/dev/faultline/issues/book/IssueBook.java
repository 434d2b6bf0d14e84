package dev.faultline.issues.book;

import dev.faultline.core.issue.PriorityScore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Issues by their names, always within projects that the asker may see: an id of another tenant is not there.
 */
public final class IssueBook {
    /** An issue merged into one that was merged itself, and so on: a chain longer than this is a loop. */
    private static final int MERGES = 8;

    private static final TypeReference<List<PriorityScore.Reason>> REASONS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    /** The book in this database. */
    public IssueBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the ids that exist here, by id. */
    public Map<Long, BookedIssue> byId(Collection<Long> projects, Collection<Long> ids) {
        return jdbc
                .sql(
                        IssueRows.SELECT
                                + " where i.id = any(:ids::bigint[]) and i.project_id = any(:projects::bigint[]) and i.deleted_at is null")
                .param("ids", ids.toArray(Long[]::new))
                .param("projects", projects.toArray(Long[]::new))
                .query(IssueRows::issue)
                .list()
                .stream()
                .collect(Collectors.toMap(BookedIssue::id, Function.identity()));
    }

    /** The issue of this id; the one that it was merged into, when it was. */
    public Optional<BookedIssue> issue(Collection<Long> projects, long id) {
        return followed(one(projects, "i.id = :key", id), projects);
    }

    /** The issue with this number in a project, likewise. */
    public Optional<BookedIssue> byNumber(long project, long number) {
        return followed(one(List.of(project), "i.number = :key", number), List.of(project));
    }

    /** The issues that these hashes of a project are. */
    public Map<Long, Long> issuesOfHashes(long project, Collection<Long> hashes) {
        return jdbc
                .sql("select hash, issue_id from issue_hashes where project_id = :project"
                        + " and hash = any(:hashes::bigint[])")
                .param("project", project)
                .param("hashes", hashes.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What was judged when this issue of these projects was first seen. */
    public Optional<FirstSight> firstSight(Collection<Long> projects, long id) {
        return jdbc.sql("select priority_reasons::text as reasons, owners::text as owner from issues"
                        + " where id = :id and project_id = any(:projects::bigint[])")
                .param("id", id)
                .param("projects", projects.toArray(Long[]::new))
                .query((row, number) -> {
                    var owner = row.getString("owner");
                    return new FirstSight(
                            json.readValue(row.getString("reasons"), REASONS),
                            owner == null ? null : json.readValue(owner, FirstSight.Owner.class));
                })
                .optional();
    }

    /** When each project's first issue was first seen; projects without any are absent. */
    public Map<Long, Instant> firstSeen(Collection<Long> projects) {
        return jdbc
                .sql("""
                        select p.id as project_id, opened.first_seen from unnest(:projects::bigint[]) as p (id)
                        cross join lateral (
                          select first_seen from issues where project_id = p.id order by number limit 1) as opened""")
                .param("projects", projects.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("project_id"), IssueRows.time(row, "first_seen")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<BookedIssue> followed(Optional<BookedIssue> start, Collection<Long> projects) {
        var found = start;
        for (var step = 0; step < MERGES && found.isPresent() && found.get().mergedInto() != null; step++) {
            found = one(projects, "i.id = :key", found.get().mergedInto());
        }
        return found.filter(issue -> issue.mergedInto() == null);
    }

    private Optional<BookedIssue> one(Collection<Long> projects, String condition, long key) {
        return jdbc.sql(
                        IssueRows.SELECT + " where " + condition
                                + " and i.project_id = any(:projects::bigint[]) and (i.deleted_at is null or i.merged_into is not null)")
                .param("key", key)
                .param("projects", projects.toArray(Long[]::new))
                .query(IssueRows::issue)
                .optional();
    }
}
