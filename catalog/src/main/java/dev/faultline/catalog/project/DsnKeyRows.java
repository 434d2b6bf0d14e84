package dev.faultline.catalog.project;

import dev.faultline.catalog.project.DsnKey.KeyRules;
import dev.faultline.catalog.write.Json;
import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.RateLimit;
import dev.faultline.core.project.SignatureMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table of keys. */
@Component
final class DsnKeyRows {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<DataCategory, RateLimit>> LIMITS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Json json;

    DsnKeyRows(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<DsnKey> of(long projectId) {
        return jdbc.sql("""
                        select id, project_id, label, public_key, active, signature_mode, valid_until, replaced_by,
                            allowed_origins, environments, rate_limit, category_limits, created_at
                        from project_keys where project_id = :project order by id""")
                .param("project", projectId)
                .query((row, number) -> key(row))
                .list();
    }

    String sealedSecret(long id) {
        return jdbc.sql("select sealed_secret from project_keys where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    long insert(
            long projectId, String label, String publicKey, String sealedSecret, SignatureMode mode, KeyRules rules) {
        return jdbc.sql("""
                        insert into project_keys (project_id, label, public_key, sealed_secret, signature_mode,
                            allowed_origins, environments, rate_limit, category_limits)
                        values (:project, :label, :key, :secret, :mode, cast(:origins as jsonb),
                            cast(:environments as jsonb), cast(:limit as jsonb), cast(:limits as jsonb))
                        returning id""")
                .param("project", projectId)
                .param("label", label)
                .param("key", publicKey)
                .param("secret", sealedSecret)
                .param("mode", mode.name())
                .params(rules(rules))
                .query(Long.class)
                .single();
    }

    void update(long id, String label, boolean active, SignatureMode mode, KeyRules rules) {
        jdbc.sql("""
                        update project_keys set label = :label, active = :active, signature_mode = :mode,
                            allowed_origins = cast(:origins as jsonb), environments = cast(:environments as jsonb),
                            rate_limit = cast(:limit as jsonb), category_limits = cast(:limits as jsonb)
                        where id = :id""")
                .param("label", label)
                .param("active", active)
                .param("mode", mode.name())
                .param("id", id)
                .params(rules(rules))
                .update();
    }

    void replace(long id, long by, OffsetDateTime validUntil) {
        jdbc.sql("update project_keys set replaced_by = :by, valid_until = :until where id = :id")
                .param("by", by)
                .param("until", validUntil)
                .param("id", id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from project_keys where id = :id").param("id", id).update();
    }

    private Map<String, @Nullable Object> rules(KeyRules rules) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("origins", json.write(rules.allowedOrigins()));
        values.put("environments", json.write(rules.environments()));
        values.put("limit", json.writeNullable(rules.rateLimit()));
        values.put("limits", json.write(rules.categoryLimits()));
        return values;
    }

    private DsnKey key(ResultSet row) throws SQLException {
        return new DsnKey(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getString("label"),
                row.getString("public_key"),
                row.getBoolean("active"),
                SignatureMode.valueOf(row.getString("signature_mode")),
                instant(row.getObject("valid_until", OffsetDateTime.class)),
                (Long) row.getObject("replaced_by"),
                new KeyRules(
                        json.read(row.getString("allowed_origins"), TEXTS),
                        json.read(row.getString("environments"), TEXTS),
                        json.readNullable(row.getString("rate_limit"), RateLimit.class),
                        json.read(row.getString("category_limits"), LIMITS)),
                row.getTimestamp("created_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
