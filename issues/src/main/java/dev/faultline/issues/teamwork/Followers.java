package dev.faultline.issues.teamwork;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who marked an issue and who wants to hear of it. */
public final class Followers {
    private final JdbcClient jdbc;

    public Followers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one person has with one issue. */
    public record Mark(boolean bookmarked, boolean subscribed) {}

    public Map<Long, Mark> of(long userId, Collection<Long> issues) {
        return jdbc
                .sql("select issue_id, bookmarked, subscribed from issue_followers"
                        + " where user_id = :user and issue_id = any(:issues::bigint[])")
                .param("user", userId)
                .param("issues", issues.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), new Mark(row.getBoolean(2), row.getBoolean(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<Long> bookmarked(Collection<Long> users, Collection<Long> projects) {
        return jdbc.sql("""
                select distinct f.issue_id from issue_followers f join issues i on i.id = f.issue_id
                where f.bookmarked and f.user_id = any(:users::bigint[]) and i.project_id = any(:projects::bigint[])""")
                .param("users", users.toArray(Long[]::new))
                .param("projects", projects.toArray(Long[]::new))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    public List<Long> subscribers(long issueId) {
        return jdbc.sql("select user_id from issue_followers where issue_id = :issue and subscribed")
                .param("issue", issueId)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    public void bookmark(long userId, long issueId, boolean on) {
        set(userId, issueId, "bookmarked", on);
    }

    public void subscribe(long userId, long issueId, boolean on) {
        set(userId, issueId, "subscribed", on);
    }

    private void set(long userId, long issueId, String column, boolean on) {
        jdbc.sql("insert into issue_followers (issue_id, user_id, " + column + ") values (:issue, :user, :on)"
                        + " on conflict (issue_id, user_id) do update set " + column + " = :on")
                .param("issue", issueId)
                .param("user", userId)
                .param("on", on)
                .update();
    }
}
