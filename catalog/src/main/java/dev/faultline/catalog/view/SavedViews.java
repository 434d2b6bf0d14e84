package dev.faultline.catalog.view;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.view.SavedView.Content;
import dev.faultline.catalog.write.Json;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Searches that people keep, for themselves or for all members. */
@Component
public final class SavedViews {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final int MAX_VIEWS = 200;
    private static final int MAX_TEXT = 2_000;
    private static final int MAX_LIST = 100;

    private final JdbcClient jdbc;
    private final Json json;

    SavedViews(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a person sees in a tenant: their own and the shared ones, in order. */
    public List<SavedView> of(long organizationId, long userId) {
        return jdbc.sql("""
                        select * from saved_views where organization_id = :organization
                            and (shared or user_id = :user) order by position, id""")
                .param("organization", organizationId)
                .param("user", userId)
                .query((row, number) -> view(row))
                .list();
    }

    /** Adds one. */
    public SavedView add(Write write, long organizationId, long userId, boolean shared, int position, Content content) {
        if (of(organizationId, userId).size() >= MAX_VIEWS) {
            throw new CatalogException.Refused("name", "at most " + MAX_VIEWS + " views; remove old ones");
        }
        var id = jdbc.sql("insert into saved_views (organization_id, user_id, name, query, sort)"
                        + " values (:organization, :user, '', '', '') returning id")
                .param("organization", organizationId)
                .param("user", userId)
                .query(Long.class)
                .single();
        update(id, shared, position, content);
        var made = mine(organizationId, userId, id);
        write.audit(organizationId, "view.create", target(made), null, made);
        return made;
    }

    /** Changes one of one's own. */
    public SavedView change(
            Write write, long organizationId, long userId, long id, boolean shared, int position, Content content) {
        var before = mine(organizationId, userId, id);
        update(id, shared, position, content);
        var after = mine(organizationId, userId, id);
        if (!before.equals(after)) {
            write.audit(organizationId, "view.change", target(after), before, after);
        }
        return after;
    }

    /** Removes one of one's own. */
    public void remove(Write write, long organizationId, long userId, long id) {
        var view = mine(organizationId, userId, id);
        jdbc.sql("delete from saved_views where id = :id").param("id", id).update();
        write.audit(organizationId, "view.remove", target(view), view, null);
    }

    private SavedView mine(long organizationId, long userId, long id) {
        return of(organizationId, userId).stream()
                .filter(view -> view.id() == id && view.ownerId() == userId)
                .findFirst()
                .orElseThrow(() -> new CatalogException.Missing("view of yours"));
    }

    private void update(long id, boolean shared, int position, Content content) {
        check(content);
        jdbc.sql("""
                        update saved_views set shared = :shared, position = :position, name = :name, query = :query,
                            sort = :sort, time_range = :range, projects = cast(:projects as jsonb),
                            environments = cast(:environments as jsonb), color = :color where id = :id""")
                .param("shared", shared)
                .param("position", position)
                .param("name", Texts.name("name", content.name()))
                .param("query", content.query())
                .param("sort", content.sort())
                .param("range", content.timeRange())
                .param("projects", json.write(content.projects()))
                .param("environments", json.write(content.environments()))
                .param("color", content.color())
                .param("id", id)
                .update();
    }

    private static void check(Content content) {
        if (content.query().length() > MAX_TEXT) {
            throw new CatalogException.Refused("query", "a search has at most " + MAX_TEXT + " characters");
        }
        if (content.projects().size() > MAX_LIST || content.environments().size() > MAX_LIST) {
            throw new CatalogException.Refused("projects", "at most " + MAX_LIST + " projects and environments");
        }
    }

    private static Target target(SavedView view) {
        return Target.of("view", view.id(), view.content().name());
    }

    private SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getLong("user_id"),
                row.getBoolean("shared"),
                row.getInt("position"),
                new Content(
                        row.getString("name"),
                        row.getString("query"),
                        row.getString("sort"),
                        row.getString("time_range"),
                        json.read(row.getString("projects"), TEXTS),
                        json.read(row.getString("environments"), TEXTS),
                        row.getString("color")));
    }
}
