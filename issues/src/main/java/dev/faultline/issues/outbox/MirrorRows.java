package dev.faultline.issues.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the present state of issues for the mirror. */
public final class MirrorRows {

    private final JdbcClient jdbc;

    /** The rows of this database. */
    public MirrorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row per hash of each issue. */
    public List<MirrorRow> of(Collection<Long> issueIds) {
        return jdbc.sql("""
                select h.project_id, h.hash, h.discarded, i.id, i.status, i.substatus, i.priority, i.assigned_user,
                  i.assigned_team, i.level, i.title, i.culprit, i.first_seen, i.first_release, i.deleted_at, i.version
                from issue_hashes h join issues i on i.id = h.issue_id where i.id = any(:ids::bigint[])""")
                .param("ids", issueIds.toArray(Long[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    private static MirrorRow read(ResultSet row) throws SQLException {
        var release = row.getString("first_release");
        return new MirrorRow(
                row.getLong("project_id"),
                row.getLong("hash"),
                row.getLong("id"),
                row.getString("status"),
                row.getString("substatus"),
                row.getString("priority"),
                assignee(row),
                row.getString("level"),
                row.getString("title"),
                row.getString("culprit"),
                row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                release == null ? "" : release,
                row.getObject("deleted_at") != null || row.getBoolean("discarded"),
                row.getLong("version"));
    }

    private static String assignee(ResultSet row) throws SQLException {
        var user = row.getObject("assigned_user", Long.class);
        var team = row.getObject("assigned_team", Long.class);
        if (user != null) {
            return "user:" + user;
        }
        return team == null ? "" : "team:" + team;
    }
}
