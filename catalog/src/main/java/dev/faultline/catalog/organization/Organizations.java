package dev.faultline.catalog.organization;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.project.LimitRules;
import dev.faultline.catalog.write.Json;
import dev.faultline.catalog.write.Slugs;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Tenants. */
@Component
public final class Organizations {
    private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {};
    private static final String COLUMNS = "o.id, o.slug, o.name, o.rate_limit, o.quotas, o.created_at";

    private final JdbcClient jdbc;
    private final Json json;

    Organizations(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The tenant of this number. */
    public Organization get(long id) {
        return jdbc.sql("select " + COLUMNS + " from organizations o where id = :id")
                .param("id", id)
                .query((row, number) -> organization(row))
                .optional()
                .orElseThrow(() -> new CatalogException.Missing("organisation"));
    }

    /** The tenant of this name. */
    public Optional<Organization> bySlug(String slug) {
        return jdbc.sql("select " + COLUMNS + " from organizations o where slug = :slug")
                .param("slug", slug)
                .query((row, number) -> organization(row))
                .optional();
    }

    /** All tenants, by name. */
    public List<Organization> all() {
        return jdbc.sql("select " + COLUMNS + " from organizations o order by slug")
                .query((row, number) -> organization(row))
                .list();
    }

    /** The oldest tenant: the one that the start made. */
    public Optional<Organization> first() {
        return jdbc.sql("select " + COLUMNS + " from organizations o order by id limit 1")
                .query((row, number) -> organization(row))
                .optional();
    }

    /** Where a person is a member, and as what. */
    public List<Membership> of(long userId) {
        return jdbc.sql("select " + COLUMNS
                        + ", m.role from organizations o join members m on m.organization_id = o.id"
                        + " where m.user_id = :user order by o.slug")
                .param("user", userId)
                .query((row, number) -> new Membership(organization(row), Role.valueOf(row.getString("role"))))
                .list();
    }

    /** What a person is in a tenant, by its name. */
    public Optional<Membership> membership(long userId, String slug) {
        return jdbc.sql("select " + COLUMNS
                        + ", m.role from organizations o join members m on m.organization_id = o.id"
                        + " where m.user_id = :user and o.slug = :slug")
                .param("user", userId)
                .param("slug", slug)
                .query((row, number) -> new Membership(organization(row), Role.valueOf(row.getString("role"))))
                .optional();
    }

    /** Adds a tenant. */
    public Organization add(Write write, String slug, String name) {
        try {
            var made = jdbc.sql(
                            "insert into organizations as o (slug, name) values (:slug, :name) returning " + COLUMNS)
                    .param("slug", Slugs.organization(slug))
                    .param("name", Texts.name("name", name))
                    .query((row, number) -> organization(row))
                    .single();
            write.audit(made.id(), "organization.create", target(made), null, made);
            return made;
        } catch (DuplicateKeyException e) {
            throw new CatalogException.Taken("there is an organisation \"" + slug + "\" already");
        }
    }

    /** Changes a tenant's name and its limits; its projects' documents follow. */
    public Organization change(Write write, long id, String name, @Nullable RateLimit rateLimit, List<Quota> quotas) {
        var before = get(id);
        LimitRules.check("rateLimit", rateLimit);
        LimitRules.check("quotas", quotas);
        jdbc.sql("""
                        update organizations set name = :name, rate_limit = cast(:limit as jsonb),
                            quotas = cast(:quotas as jsonb) where id = :id""")
                .param("name", Texts.name("name", name))
                .param("limit", json.writeNullable(rateLimit))
                .param("quotas", json.write(quotas))
                .param("id", id)
                .update();
        var after = get(id);
        if (!before.equals(after)) {
            write.audit(id, "organization.change", target(after), before, after);
            jdbc.sql("select id from projects where organization_id = :id")
                    .param("id", id)
                    .query((row, number) -> row.getLong(1))
                    .list()
                    .forEach(write::projectChanged);
        }
        return after;
    }

    private static Target target(Organization organization) {
        return Target.of("organization", organization.id(), organization.slug());
    }

    private Organization organization(ResultSet row) throws SQLException {
        return new Organization(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                json.readNullable(row.getString("rate_limit"), RateLimit.class),
                json.read(row.getString("quotas"), QUOTAS),
                row.getTimestamp("created_at").toInstant());
    }

    /** A person's place in a tenant. */
    public record Membership(Organization organization, Role role) {}
}
