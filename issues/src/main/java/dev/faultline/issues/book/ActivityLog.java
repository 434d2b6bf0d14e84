package dev.faultline.issues.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The activity of issues, comments among it, newest first. */
public final class ActivityLog {
    public static final String COMMENT = "comment";

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    /** The log in this database. */
    public ActivityLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before an id, or {@link Long#MAX_VALUE} for the newest */
    public List<Activity> of(long issueId, long before, int limit) {
        return jdbc.sql("select id, at, kind, actor, data::text as data from issue_activity"
                        + " where issue_id = :issue and id < :before order by id desc limit :limit")
                .param("issue", issueId)
                .param("before", before)
                .param("limit", limit)
                .query(this::activity)
                .list();
    }

    public Activity add(long issueId, Instant at, String kind, String actor, Map<String, ?> data) {
        return jdbc.sql("insert into issue_activity (issue_id, at, kind, actor, data)"
                        + " values (:issue, :at, :kind, :actor, :data::jsonb)"
                        + " returning id, at, kind, actor, data::text as data")
                .param("issue", issueId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .param("actor", actor)
                .param("data", json.writeValueAsString(data))
                .query(this::activity)
                .single();
    }

    /** Replaces the text of a comment that its author wrote; empty when there is none. */
    public Optional<Activity> editComment(long issueId, long id, String author, String text, Instant at) {
        return jdbc.sql("update issue_activity set data = data || :data::jsonb where id = :id and issue_id = :issue"
                        + " and kind = 'comment' and actor = :author returning id, at, kind, actor, data::text as data")
                .param("data", json.writeValueAsString(Map.of("text", text, "editedAt", at.toString())))
                .param("id", id)
                .param("issue", issueId)
                .param("author", author)
                .query(this::activity)
                .optional();
    }

    /** Takes a comment of its author away; false when there is none. */
    public boolean removeComment(long issueId, long id, String author) {
        return jdbc.sql("delete from issue_activity where id = :id and issue_id = :issue and kind = 'comment'"
                                + " and actor = :author")
                        .param("id", id)
                        .param("issue", issueId)
                        .param("author", author)
                        .update()
                == 1;
    }

    private Activity activity(ResultSet row, int number) throws SQLException {
        return new Activity(
                row.getLong("id"),
                IssueRows.time(row, "at"),
                row.getString("kind"),
                row.getString("actor"),
                json.readValue(row.getString("data"), DATA));
    }
}
