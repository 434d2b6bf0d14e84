package dev.faultline.catalog.team;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.write.Slugs;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams of a tenant. */
@Component
public final class Teams {
    private static final int MAX_MEMBERS = 1_000;

    private final JdbcClient jdbc;

    Teams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A tenant's teams, by name. */
    public List<Team> of(long organizationId) {
        return jdbc.sql("""
                        select t.id, t.slug, t.name,
                            array(select user_id from team_members where team_id = t.id order by user_id) as members
                        from teams t where t.organization_id = :organization order by t.slug""")
                .param("organization", organizationId)
                .query((row, number) ->
                        new Team(row.getLong("id"), row.getString("slug"), row.getString("name"), Arrays.asList((Long[])
                                row.getArray("members").getArray())))
                .list();
    }

    /** One team, by its number or its slug. */
    public Team get(long organizationId, String idOrSlug) {
        return of(organizationId).stream()
                .filter(team ->
                        team.slug().equals(idOrSlug) || Long.toString(team.id()).equals(idOrSlug))
                .findFirst()
                .orElseThrow(() -> new CatalogException.Missing("team"));
    }

    /** Adds a team. */
    public Team add(Write write, long organizationId, String name, Collection<Long> members) {
        try {
            var id = jdbc.sql("""
                            insert into teams (organization_id, slug, name) values (:organization, :slug, :name)
                            returning id""")
                    .param("organization", organizationId)
                    .param("slug", Slugs.checked(Slugs.from(name)))
                    .param("name", Texts.name("name", name))
                    .query(Long.class)
                    .single();
            setMembers(organizationId, id, members);
            var team = get(organizationId, Long.toString(id));
            write.audit(organizationId, "team.create", target(team), null, team);
            return team;
        } catch (DuplicateKeyException e) {
            throw new CatalogException.Taken("there is a team of this name already");
        }
    }

    /** Changes a team's name and its people. */
    public Team change(Write write, long organizationId, Team before, String name, Collection<Long> members) {
        jdbc.sql("update teams set name = :name where id = :id and organization_id = :organization")
                .param("name", Texts.name("name", name))
                .param("id", before.id())
                .param("organization", organizationId)
                .update();
        setMembers(organizationId, before.id(), members);
        var after = get(organizationId, Long.toString(before.id()));
        if (!before.equals(after)) {
            write.audit(organizationId, "team.change", target(after), before, after);
        }
        return after;
    }

    /** Puts people into a team beside those who are in it. */
    public void join(long organizationId, long teamId, long userId) {
        jdbc.sql("""
                        insert into team_members (team_id, user_id)
                        select t.id, m.user_id from teams t join members m on m.organization_id = t.organization_id
                        where t.id = :team and t.organization_id = :organization and m.user_id = :user
                        on conflict do nothing""")
                .param("team", teamId)
                .param("organization", organizationId)
                .param("user", userId)
                .update();
    }

    /** Removes a team. */
    public void remove(Write write, long organizationId, Team team) {
        jdbc.sql("delete from teams where id = :id and organization_id = :organization")
                .param("id", team.id())
                .param("organization", organizationId)
                .update();
        write.audit(organizationId, "team.remove", target(team), team, null);
    }

    // The join with members keeps people of other tenants out, whatever numbers a request holds.
    private void setMembers(long organizationId, long teamId, Collection<Long> members) {
        if (members.size() > MAX_MEMBERS) {
            throw new CatalogException.Refused("members", "a team has at most " + MAX_MEMBERS + " people");
        }
        jdbc.sql("delete from team_members where team_id = :team")
                .param("team", teamId)
                .update();
        for (var member : members) {
            join(organizationId, teamId, member);
        }
    }

    private static Target target(Team team) {
        return Target.of("team", team.id(), team.slug());
    }
}
