package dev.faultline.issues.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of {@code issues} and how one becomes a {@link BookedIssue}. */
public final class IssueRows {
    static final String SELECT = """
            select i.*,
              (select array_agg(h.hash) from issue_hashes h where h.issue_id = i.id and not h.discarded) as hashes,
              (select count(*) from issue_activity a where a.issue_id = i.id and a.kind = 'comment') as comments
            from issues i""";

    private IssueRows() {}

    static BookedIssue issue(ResultSet row, int number) throws SQLException {
        var hashes = row.getArray("hashes");
        return new BookedIssue(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getLong("number"),
                row.getLong("version"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("error_type"),
                row.getString("value"),
                row.getString("culprit"),
                row.getString("level"),
                row.getString("platform"),
                row.getString("logger"),
                state(row),
                time(row, "first_seen"),
                row.getString("first_release"),
                hashes == null ? List.of() : List.of((Long[]) hashes.getArray()),
                row.getInt("comments"),
                row.getObject("merged_into", Long.class));
    }

    /** The columns of the state alone. */
    public static IssueState state(ResultSet row) throws SQLException {
        return new IssueState(
                row.getString("status"),
                row.getString("substatus"),
                time(row, "status_changed_at"),
                row.getString("resolution"),
                row.getString("resolved_release"),
                timeOrNull(row, "archived_until"),
                row.getObject("archived_until_events", Long.class),
                row.getObject("archived_until_users", Long.class),
                row.getBoolean("archived_until_escalating"),
                row.getString("priority"),
                row.getObject("assigned_user", Long.class),
                row.getObject("assigned_team", Long.class));
    }

    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
