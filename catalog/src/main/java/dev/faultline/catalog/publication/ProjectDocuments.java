package dev.faultline.catalog.publication;

import dev.faultline.catalog.write.Json;
import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import dev.faultline.core.project.RetentionSettings;
import dev.faultline.core.project.SignatureMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Puts a project's document together as ingest and processor read it. */
@Component
final class ProjectDocuments {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Quota>> QUOTAS = new TypeReference<>() {};
    private static final TypeReference<Map<DataCategory, RateLimit>> LIMITS = new TypeReference<>() {};

    private static final RetentionSettings SHORTEST = new RetentionSettings(7);

    private final JdbcClient jdbc;
    private final Json json;
    private final ProjectConfigCodec codec = new ProjectConfigCodec();

    ProjectDocuments(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ProjectConfig of(long projectId) {
        return jdbc.sql("""
                        select p.*, o.slug as organization_slug, o.rate_limit as organization_limit,
                            o.quotas as organization_quotas
                        from projects p join organizations o on o.id = p.organization_id where p.id = :id""")
                .param("id", projectId)
                .query((row, number) -> config(row))
                .single();
    }

    private ProjectConfig config(ResultSet row) throws SQLException {
        var projectId = row.getLong("id");
        var organizationId = row.getLong("organization_id");
        var internal = row.getBoolean("internal");
        var settings = codec.decodeSettings(row.getString("settings"));
        return new ProjectConfig(
                projectId,
                organizationId,
                row.getString("organization_slug"),
                row.getString("slug"),
                row.getString("platform"),
                row.getLong("version"),
                row.getBoolean("active"),
                internal,
                keys(projectId),
                // Signs of life count against nobody's limits, and a week of them is enough.
                internal ? null : json.readNullable(row.getString("organization_limit"), RateLimit.class),
                internal ? List.of() : json.read(row.getString("organization_quotas"), QUOTAS),
                sendTokens(organizationId),
                internal ? settings.withRetention(SHORTEST) : settings);
    }

    private List<ProjectKey> keys(long projectId) {
        return jdbc.sql("select * from project_keys where project_id = :project order by id")
                .param("project", projectId)
                .query((row, number) -> key(row))
                .list();
    }

    private ProjectKey key(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("valid_until");
        return new ProjectKey(
                row.getString("public_key"),
                row.getString("label"),
                row.getBoolean("active"),
                SignatureMode.valueOf(row.getString("signature_mode")),
                row.getString("sealed_secret"),
                until == null ? null : until.getTime(),
                json.read(row.getString("allowed_origins"), TEXTS),
                json.read(row.getString("environments"), TEXTS),
                json.readNullable(row.getString("rate_limit"), RateLimit.class),
                json.read(row.getString("category_limits"), LIMITS));
    }

    // The column holds exactly the text that ingest computes from a bearer token: SHA-256 as hex.
    private Set<String> sendTokens(long organizationId) {
        return new HashSet<>(jdbc.sql("""
                        select token_hash from api_tokens where organization_id = :organization
                        and scopes @> '["event:send"]' and (expires_at is null or expires_at > now())""")
                .param("organization", organizationId)
                .query((row, number) -> row.getString(1))
                .list());
    }
}
