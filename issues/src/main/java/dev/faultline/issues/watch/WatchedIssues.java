package dev.faultline.issues.watch;

import dev.faultline.issues.book.IssueRows;
import dev.faultline.issues.issue.HashKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the issues that are to be looked at. */
public final class WatchedIssues {

    private static final String SELECT = """
            select i.*, array(select h.hash from issue_hashes h where h.issue_id = i.id and not h.discarded) as hashes
            from issues i where i.deleted_at is null and\s""";

    private final JdbcClient jdbc;

    /** Those of this database. */
    public WatchedIssues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Archived until a moment that has come. */
    public List<WatchedIssue> timeOver(Instant now, int limit) {
        return jdbc.sql(SELECT + "i.status = 'archived' and i.archived_until <= :now order by i.archived_until limit "
                        + limit)
                .param("now", utc(now))
                .query(WatchedIssues::read)
                .list();
    }

    /** Issues of these hashes that are open, or archived until something happens. */
    public List<WatchedIssue> of(Collection<HashKey> hashes) {
        return jdbc.sql(SELECT + """
                        i.id in (
                          select h.issue_id from unnest(:projects::bigint[], :hashes::bigint[]) as busy(project_id, hash)
                          join issue_hashes h using (project_id, hash))
                          and (i.status = 'unresolved' and i.substatus <> 'escalating' or i.status = 'archived' and
                            (i.archived_until_events is not null or i.archived_until_users is not null
                              or i.archived_until_escalating))""")
                .param("projects", hashes.stream().map(HashKey::projectId).toArray(Long[]::new))
                .param("hashes", hashes.stream().map(HashKey::hash).toArray(Long[]::new))
                .query(WatchedIssues::read)
                .list();
    }

    /** Open ones that have been new, regressed or escalating since before this moment. */
    public List<WatchedIssue> grownOld(Instant before, int limit) {
        return jdbc.sql(SELECT + "i.status = 'unresolved' and i.substatus in ('new', 'regressed', 'escalating')"
                        + " and i.status_changed_at < :before order by i.status_changed_at limit " + limit)
                .param("before", utc(before))
                .query(WatchedIssues::read)
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static WatchedIssue read(ResultSet row, int number) throws SQLException {
        return new WatchedIssue(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                IssueRows.state(row),
                List.of((Long[]) row.getArray("hashes").getArray()));
    }
}
