package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.write.Slugs;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects of a tenant. The internal one is in no list. */
@Component
public final class Projects {
    private static final String COLUMNS =
            "id, organization_id, slug, name, platform, prefix, active, internal, created_at";
    private static final int PREFIX_LENGTH = 12;
    private static final int MAX_PLATFORM = 50;

    private final JdbcClient jdbc;

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tenant's projects, by name. */
    public List<Project> of(long organizationId) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from projects where organization_id = :organization and active and not internal order by slug")
                .param("organization", organizationId)
                .query((row, number) -> project(row))
                .list();
    }

    /** One project of a tenant, by its slug or its number: tools write either. */
    public Project get(long organizationId, String slugOrId) {
        return find(organizationId, slugOrId).orElseThrow(() -> new CatalogException.Missing("project"));
    }

    private Optional<Project> find(long organizationId, String slugOrId) {
        return jdbc.sql("select " + COLUMNS
                        + " from projects where organization_id = :organization and active and not internal"
                        + " and (slug = :text or cast(id as text) = :text)")
                .param("organization", organizationId)
                .param("text", slugOrId)
                .query((row, number) -> project(row))
                .optional();
    }

    /** The hidden project that this server sends its own signs of life to, if it was made. */
    public Optional<Project> internal() {
        return jdbc.sql("select " + COLUMNS + " from projects where internal order by id limit 1")
                .query((row, number) -> project(row))
                .optional();
    }

    /** The first project of a tenant, as the start made it. */
    public Optional<Project> first(long organizationId) {
        return jdbc.sql("select " + COLUMNS + " from projects where organization_id = :organization and not internal"
                        + " order by created_at, id limit 1")
                .param("organization", organizationId)
                .query((row, number) -> project(row))
                .optional();
    }

    /** Adds a project. */
    public Project add(Write write, NewProject wanted) {
        var slug = Slugs.checked(wanted.slug());
        try {
            // The number is drawn unless given; a given one moves the counter behind it.
            var made = jdbc.sql("""
                            insert into projects (id, organization_id, slug, name, platform, prefix, internal, changed_by)
                            values (coalesce(:id, nextval(pg_get_serial_sequence('projects', 'id'))), :organization,
                                :slug, :name, :platform, :prefix, :internal, :user)
                            returning\s""" + COLUMNS)
                    .param("id", wanted.id(), Types.BIGINT)
                    .param("organization", wanted.organizationId())
                    .param("slug", slug)
                    .param("name", Texts.name("name", wanted.name()))
                    .param("platform", platform(wanted.platform()))
                    .param("prefix", freePrefix(wanted.organizationId(), slug))
                    .param("internal", wanted.internal())
                    .param("user", write.by().userId())
                    .query((row, number) -> project(row))
                    .single();
            if (wanted.id() != null) {
                jdbc.sql("select setval(pg_get_serial_sequence('projects', 'id'), (select max(id) from projects))")
                        .query(Long.class)
                        .single();
            }
            write.audit(made.organizationId(), "project.create", target(made), null, made);
            write.projectChanged(made.id());
            return made;
        } catch (DuplicateKeyException e) {
            throw new CatalogException.Taken("there is a project \"" + slug + "\" already");
        }
    }

    /** Changes what people see of a project. Its number and its prefix stay. */
    public Project change(Write write, Project before, String slug, String name, @Nullable String platform) {
        try {
            jdbc.sql("""
                            update projects set slug = :slug, name = :name, platform = :platform, changed_by = :user,
                                changed_at = now() where id = :id and organization_id = :organization""")
                    .param("slug", Slugs.checked(slug))
                    .param("name", Texts.name("name", name))
                    .param("platform", platform(platform))
                    .param("user", write.by().userId())
                    .param("id", before.id())
                    .param("organization", before.organizationId())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new CatalogException.Taken("there is a project \"" + slug + "\" already");
        }
        var after = get(before.organizationId(), Long.toString(before.id()));
        if (!before.equals(after)) {
            write.audit(before.organizationId(), "project.change", target(after), before, after);
            write.projectChanged(before.id());
        }
        return after;
    }

    /**
     * Takes a project out of service: ingest refuses its keys, no list shows it. Its events age away with their
     * retention; its number is not given out again.
     */
    public void remove(Write write, Project project) {
        jdbc.sql("""
                        update projects set active = false, slug = slug || '~' || id, prefix = prefix || '~' || id
                        where id = :id and organization_id = :organization and not internal""")
                .param("id", project.id())
                .param("organization", project.organizationId())
                .update();
        write.audit(project.organizationId(), "project.remove", target(project), project, null);
        write.projectChanged(project.id());
    }

    static Target target(Project project) {
        return Target.of("project", project.id(), project.slug());
    }

    private String freePrefix(long organizationId, String slug) {
        var base = slug.toUpperCase(Locale.ROOT).replace("-", "");
        var cut = base.substring(0, Math.min(base.length(), PREFIX_LENGTH));
        var taken = jdbc.sql("select prefix from projects where organization_id = :organization")
                .param("organization", organizationId)
                .query((row, number) -> row.getString(1))
                .set();
        var prefix = cut;
        for (var number = 2; taken.contains(prefix); number++) {
            prefix = cut + number;
        }
        return prefix;
    }

    private static @Nullable String platform(@Nullable String platform) {
        if (platform == null || platform.isBlank()) {
            return null;
        }
        if (platform.length() > MAX_PLATFORM || !platform.matches("[a-z0-9._-]+")) {
            throw new CatalogException.Refused("platform", "a platform is a word such as java-spring-boot");
        }
        return platform;
    }

    private static Project project(ResultSet row) throws SQLException {
        return new Project(
                row.getLong("id"),
                row.getLong("organization_id"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("platform"),
                row.getString("prefix"),
                row.getBoolean("active"),
                row.getBoolean("internal"),
                row.getTimestamp("created_at").toInstant());
    }

    /**
     * A project to be.
     *
     * @param id a number to keep, when moving here from another server, or null
     */
    public record NewProject(
            long organizationId,
            @Nullable Long id,
            String slug,
            String name,
            @Nullable String platform,
            boolean internal) {}
}
