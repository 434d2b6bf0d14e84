package dev.faultline.issues.book;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Issues by their names, always within projects that the asker may see: an id of another tenant is not there.
 */
public final class IssueBook {
    /** An issue merged into one that was merged itself, and so on: a chain longer than this is a loop. */
    private static final int MERGES = 8;

    private final JdbcClient jdbc;

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
