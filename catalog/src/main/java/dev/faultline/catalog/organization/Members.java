package dev.faultline.catalog.organization;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to a tenant. Nobody touches a role above their own, and the last owner stays. */
@Component
public final class Members {
    private static final String SELECT = """
            select u.id, u.name, u.email, m.role, u.totp_secret is not null as totp, m.joined_at, u.last_seen_at,
                array(select t.id from teams t join team_members tm on tm.team_id = t.id
                      where t.organization_id = m.organization_id and tm.user_id = u.id order by t.id) as teams
            from members m join users u on u.id = m.user_id where m.organization_id = :organization""";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All members, by name. */
    public List<Member> of(long organizationId) {
        return jdbc.sql(SELECT + " order by lower(u.name), u.id")
                .param("organization", organizationId)
                .query((row, number) -> member(row))
                .list();
    }

    /** One member. */
    public Member get(long organizationId, long userId) {
        return jdbc.sql(SELECT + " and u.id = :user")
                .param("organization", organizationId)
                .param("user", userId)
                .query((row, number) -> member(row))
                .optional()
                .orElseThrow(() -> new CatalogException.Missing("member"));
    }

    /** Makes a person a member; one who is a member already keeps their role. */
    public Member add(Write write, long organizationId, long userId, Role role) {
        var added = jdbc.sql("""
                        insert into members (organization_id, user_id, role) values (:organization, :user, :role)
                        on conflict do nothing""")
                .param("organization", organizationId)
                .param("user", userId)
                .param("role", role.name())
                .update();
        var member = get(organizationId, userId);
        if (added == 1) {
            write.audit(organizationId, "member.add", target(member), null, member);
        }
        return member;
    }

    /** Gives a member another role. */
    public Member change(Write write, long organizationId, long userId, Role role, Role granter) {
        var before = lockAndGet(organizationId, userId);
        mustReach(granter, before.role());
        mustReach(granter, role);
        if (before.role() == role) {
            return before;
        }
        mustKeepAnOwner(organizationId, before);
        jdbc.sql("update members set role = :role where organization_id = :organization and user_id = :user")
                .param("role", role.name())
                .param("organization", organizationId)
                .param("user", userId)
                .update();
        var after = get(organizationId, userId);
        write.audit(organizationId, "member.change", target(after), before, after);
        return after;
    }

    /** Ends a membership, with the person's place in teams and the tokens they made here. */
    public void remove(Write write, long organizationId, long userId, Role granter) {
        var before = lockAndGet(organizationId, userId);
        mustReach(granter, before.role());
        mustKeepAnOwner(organizationId, before);
        for (var sql : List.of(
                "delete from members where organization_id = :organization and user_id = :user",
                "delete from api_tokens where organization_id = :organization and user_id = :user",
                "delete from team_members where user_id = :user and team_id in"
                        + " (select id from teams where organization_id = :organization)")) {
            jdbc.sql(sql)
                    .param("organization", organizationId)
                    .param("user", userId)
                    .update();
        }
        write.audit(organizationId, "member.remove", target(before), before, null);
        jdbc.sql("select id from projects where organization_id = :organization")
                .param("organization", organizationId)
                .query((row, number) -> row.getLong(1))
                .list()
                .forEach(write::projectChanged);
    }

    /**
     * A member whose account somebody of this role may put right: no role above theirs, and a person of this tenant
     * alone. Whoever belongs to another tenant as well is not at the mercy of this one.
     */
    public Member ownedHere(long organizationId, long userId, Role granter) {
        var member = get(organizationId, userId);
        mustReach(granter, member.role());
        var elsewhere = jdbc.sql(
                        "select count(*) from members where user_id = :user and organization_id <> :organization")
                .param("user", userId)
                .param("organization", organizationId)
                .query(Long.class)
                .single();
        if (elsewhere > 0) {
            throw new CatalogException.Forbidden("this person belongs to another organisation too");
        }
        return member;
    }

    // Two owners that demote each other at the same moment must not both succeed.
    private Member lockAndGet(long organizationId, long userId) {
        jdbc.sql("select id from organizations where id = :organization for update")
                .param("organization", organizationId)
                .query(Long.class)
                .single();
        return get(organizationId, userId);
    }

    private static void mustReach(Role granter, Role role) {
        if (!granter.mayGrant(role)) {
            throw new CatalogException.Forbidden("only an owner may touch an owner");
        }
    }

    private void mustKeepAnOwner(long organizationId, Member leaving) {
        if (leaving.role() != Role.OWNER) {
            return;
        }
        var owners = jdbc.sql("select count(*) from members where organization_id = :organization and role = 'OWNER'")
                .param("organization", organizationId)
                .query(Long.class)
                .single();
        if (owners <= 1) {
            throw new CatalogException.Refused("role", "the last owner stays one; make somebody else an owner first");
        }
    }

    /** The member, as audit entries name it. */
    public static Target target(Member member) {
        return Target.of("member", member.id(), member.email());
    }

    private static Member member(ResultSet row) throws SQLException {
        Timestamp seen = row.getTimestamp("last_seen_at");
        return new Member(
                row.getLong("id"),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Arrays.asList((Long[]) row.getArray("teams").getArray()),
                row.getBoolean("totp"),
                row.getTimestamp("joined_at").toInstant(),
                seen == null ? null : seen.toInstant());
    }
}
