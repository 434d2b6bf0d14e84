package dev.faultline.catalog.invite;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.team.Teams;
import dev.faultline.catalog.user.User;
import dev.faultline.catalog.write.Json;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Invitations by link. The link proves the address only as far as the mail did: it is shown to the inviter too. */
@Component
public final class Invites {
    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 24;
    private static final TypeReference<List<Long>> NUMBERS = new TypeReference<>() {};
    private static final String SELECT =
            "select i.*, u.name as inviter from invites i left join users u on u.id = i.invited_by"
                    + " where i.accepted_at is null and i.expires_at > :now and ";

    private final JdbcClient jdbc;
    private final Json json;
    private final RandomTexts random;
    private final Members members;
    private final Teams teams;
    private final Clock clock;

    Invites(JdbcClient jdbc, Json json, RandomTexts random, Members members, Teams teams, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.random = random;
        this.members = members;
        this.teams = teams;
        this.clock = clock;
    }

    /** A tenant's open invitations, newest first. */
    public List<Invite> of(long organizationId) {
        return jdbc.sql(SELECT + "i.organization_id = :organization order by i.id desc")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("organization", organizationId)
                .query((row, number) -> invite(row))
                .list();
    }

    /** Invites somebody and answers the secret of the link. */
    public Made add(Write write, Grant inviter, String email, Role role, List<Long> teamIds) {
        if (!inviter.role().mayGrant(role)) {
            throw new CatalogException.Forbidden("nobody gives a role above their own");
        }
        var token = random.hex(TOKEN_BYTES);
        var id = jdbc.sql("""
                        insert into invites (organization_id, email, role, teams, token_hash, invited_by, expires_at)
                        values (:organization, :email, :role, cast(:teams as jsonb), :hash, :by, :expires)
                        returning id""")
                .param("organization", inviter.organizationId())
                .param("email", Texts.email(email))
                .param("role", role.name())
                .param("teams", json.write(teamIds))
                .param("hash", RandomTexts.hash(token))
                .param("by", inviter.caller().person())
                .param("expires", clock.instant().plus(LIFETIME).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        var invite = of(inviter.organizationId()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
        write.audit(inviter.organizationId(), "invite.create", target(invite), null, invite);
        return new Made(invite, token);
    }

    /** The open invitation behind a link. */
    public Invite find(String token) {
        return jdbc.sql(SELECT + "i.token_hash = :hash")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", RandomTexts.hash(token))
                .query((row, number) -> invite(row))
                .optional()
                .orElseThrow(() -> new CatalogException.Expired("this invitation has expired or was used"));
    }

    /** Makes a person a member and uses the invitation up; of two at the same moment, one gets it. */
    public void accept(Write write, Invite invite, User user) {
        var used = jdbc.sql("update invites set accepted_at = :now where id = :id and accepted_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", invite.id())
                .update();
        if (used == 0) {
            throw new CatalogException.Expired("this invitation was used meanwhile");
        }
        members.add(write, invite.organizationId(), user.id(), invite.role());
        invite.teams().forEach(team -> teams.join(invite.organizationId(), team, user.id()));
        write.audit(invite.organizationId(), "invite.accept", target(invite), null, null);
    }

    /** Takes an invitation back. */
    public void remove(Write write, long organizationId, long id) {
        var invite = of(organizationId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new CatalogException.Missing("invitation"));
        jdbc.sql("delete from invites where id = :id").param("id", id).update();
        write.audit(organizationId, "invite.remove", target(invite), invite, null);
    }

    private static Target target(Invite invite) {
        return Target.of("invite", invite.id(), invite.email());
    }

    private Invite invite(ResultSet row) throws SQLException {
        return new Invite(
                row.getLong("id"),
                row.getLong("organization_id"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                json.read(row.getString("teams"), NUMBERS),
                row.getString("inviter"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }

    /** A new invitation with the secret of its link. */
    public record Made(Invite invite, String token) {}
}
