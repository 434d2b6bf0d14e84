package dev.faultline.catalog.token;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.write.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table of tokens. Scopes are stored by their names on the wire. */
@Component
final class TokenRows {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    TokenRows(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ApiToken> of(long organizationId) {
        return jdbc.sql("""
                        select t.*, u.name as user_name from api_tokens t left join users u on u.id = t.user_id
                        where t.organization_id = :organization order by t.id desc""")
                .param("organization", organizationId)
                .query((row, number) -> new ApiToken(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("hint"),
                        scopes(row),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row.getTimestamp("expires_at")),
                        instant(row.getTimestamp("last_used_at")),
                        row.getString("user_name")))
                .list();
    }

    Optional<Found> find(String hash, Instant now) {
        return jdbc.sql("""
                        select id, user_id, organization_id, scopes, last_used_at from api_tokens
                        where token_hash = :hash and (expires_at is null or expires_at > :now)""")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Found(
                        new Caller.Tool(
                                (Long) row.getObject("user_id"),
                                row.getLong("id"),
                                row.getLong("organization_id"),
                                scopes(row)),
                        instant(row.getTimestamp("last_used_at"))))
                .optional();
    }

    long insert(
            long organizationId,
            @Nullable Long userId,
            String name,
            String hash,
            String hint,
            Set<Permission> scopes,
            @Nullable Instant expires) {
        return jdbc.sql("""
                        insert into api_tokens (organization_id, user_id, name, token_hash, hint, scopes, expires_at)
                        values (:organization, :user, :name, :hash, :hint, cast(:scopes as jsonb),
                            cast(:expires as timestamptz)) returning id""")
                .param("organization", organizationId)
                .param("user", userId)
                .param("name", name)
                .param("hash", hash)
                .param("hint", hint)
                .param(
                        "scopes",
                        json.write(
                                scopes.stream().map(Permission::scope).sorted().toList()))
                .param("expires", expires == null ? null : expires.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void touch(long id, Instant now) {
        jdbc.sql("update api_tokens set last_used_at = :now where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    boolean isMadeBy(long id, @Nullable Long userId) {
        return userId != null
                && jdbc.sql("select exists (select 1 from api_tokens where id = :id and user_id = :user)")
                        .param("id", id)
                        .param("user", userId)
                        .query(Boolean.class)
                        .single();
    }

    void delete(long id) {
        jdbc.sql("delete from api_tokens where id = :id").param("id", id).update();
    }

    List<Long> projects(long organizationId) {
        return jdbc.sql("select id from projects where organization_id = :organization")
                .param("organization", organizationId)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    // A scope that this version does not know any more grants nothing.
    private Set<Permission> scopes(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Permission.class);
        json.read(row.getString("scopes"), TEXTS)
                .forEach(name -> Permission.ofScope(name).ifPresent(scopes::add));
        return scopes;
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    record Found(Caller.Tool caller, @Nullable Instant lastUsedAt) {}
}
