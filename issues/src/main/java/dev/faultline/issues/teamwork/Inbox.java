package dev.faultline.issues.teamwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person should know: assigned to them, mentioned, said on an issue they follow. */
public final class Inbox {
    private final JdbcClient jdbc;

    public Inbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the inbox. */
    public record InboxItem(
            long id,
            long organizationId,
            long issueId,
            String kind,
            String actor,
            String text,
            Instant at,
            boolean read) {}

    public List<InboxItem> of(long userId, long organizationId, long before, int limit) {
        return jdbc.sql("select * from inbox_items where user_id = :user"
                        + " and organization_id = :organization and id < :before order by id desc limit :limit")
                .param("user", userId)
                .param("organization", organizationId)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> item(row))
                .list();
    }

    public long unread(long userId, long organizationId) {
        return jdbc.sql("select count(*) from inbox_items where user_id = :user"
                        + " and organization_id = :organization and read_at is null")
                .param("user", userId)
                .param("organization", organizationId)
                .query(Long.class)
                .single();
    }

    /** One line per person; whoever did it needs no telling. */
    public void tell(
            Collection<Long> users,
            long organizationId,
            long issueId,
            String kind,
            String actor,
            String text,
            Instant at) {
        for (var user : users) {
            if (!actor.equals("user:" + user)) {
                jdbc.sql("insert into inbox_items (organization_id, user_id, issue_id, kind, actor, text, at)"
                                + " values (:organization, :user, :issue, :kind, :actor, :text, :at)")
                        .param("organization", organizationId)
                        .param("user", user)
                        .param("issue", issueId)
                        .param("kind", kind)
                        .param("actor", actor)
                        .param("text", text)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
            }
        }
    }

    /** @param ids null for all */
    public void read(long userId, long organizationId, @Nullable Collection<Long> ids) {
        jdbc.sql(
                        "update inbox_items set read_at = now() where user_id = :user"
                                + " and organization_id = :organization and read_at is null and (:all or id = any(:ids::bigint[]))")
                .param("user", userId)
                .param("organization", organizationId)
                .param("all", ids == null)
                .param("ids", ids == null ? new Long[0] : ids.toArray(Long[]::new))
                .update();
    }

    private static InboxItem item(ResultSet row) throws SQLException {
        return new InboxItem(
                row.getLong("id"),
                row.getLong("organization_id"),
                row.getLong("issue_id"),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null);
    }
}
