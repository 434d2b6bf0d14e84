package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.write.Change;
import dev.faultline.catalog.write.Json;
import dev.faultline.catalog.write.Write;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectSettings;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings document of a project. */
@Component
public final class SettingsStore {
    private final JdbcClient jdbc;
    private final Json json;
    private final ProjectConfigCodec codec = new ProjectConfigCodec();

    SettingsStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The document; groups that were never changed have their defaults. */
    public SettingsDocument get(long projectId) {
        return jdbc.sql("""
                        select p.settings, p.version, p.changed_at, p.changed_by, u.name as changed_by_name
                        from projects p left join users u on u.id = p.changed_by where p.id = :id""")
                .param("id", projectId)
                .query((row, number) -> new SettingsDocument(
                        codec.decodeSettings(row.getString("settings")),
                        new Change(
                                row.getLong("version"),
                                row.getTimestamp("changed_at").toInstant(),
                                (Long) row.getObject("changed_by"),
                                row.getString("changed_by_name"))))
                .optional()
                .orElseThrow(() -> new CatalogException.Missing("project"));
    }

    /**
     * Refuses settings that could not be saved.
     *
     * @throws CatalogException.Refused naming the field, and for rules the line and column
     */
    public static void check(ProjectSettings settings) {
        SettingsRules.check(settings);
    }

    /**
     * Changes the document. Its new version exists once the write is done.
     *
     * @param expectedVersion the version that the caller has read, or null to change whatever is there
     * @param change from the present settings to the new ones
     */
    public void change(
            Write write, Project project, @Nullable Long expectedVersion, UnaryOperator<ProjectSettings> change) {
        // The lock makes two changes of different groups at the same moment both stay.
        jdbc.sql("select id from projects where id = :id for update")
                .param("id", project.id())
                .query(Long.class)
                .single();
        var before = get(project.id());
        if (expectedVersion != null && before.change().version() != expectedVersion) {
            throw new CatalogException.Stale(before.change());
        }
        var after = change.apply(before.settings());
        SettingsRules.check(after);
        if (!after.equals(before.settings())) {
            jdbc.sql("""
                            update projects set settings = cast(:settings as jsonb), changed_by = :user,
                                changed_at = now() where id = :id""")
                    .param("settings", codec.encodeSettings(after))
                    .param("user", write.by().userId())
                    .param("id", project.id())
                    .update();
            write.audit(
                    project.organizationId(),
                    "project.settings",
                    Projects.target(project),
                    SettingsDifference.of(json.write(before.settings()), json.write(after), json),
                    SettingsDifference.of(json.write(after), json.write(before.settings()), json));
            write.projectChanged(project.id());
        }
    }
}
