package dev.faultline.catalog.bootstrap;

import dev.faultline.engines.secret.Secret;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.bootstrap.*}: what an empty database is filled with.
 *
 * @param org slug of the organisation
 * @param project slug of its project
 * @param projectId the project's number, so that a DSN can be kept when moving here
 * @param dsnKey public key, 32 hex digits; made up when empty
 * @param dsnSecret its secret, 32 hex digits; made up when empty
 * @param token an API token with all scopes, 64 hex digits; none when empty
 */
@ConfigurationProperties("faultline.bootstrap")
public record BootstrapSettings(
        @DefaultValue("faultline") String org,
        @DefaultValue("default") String project,
        @DefaultValue("1") long projectId,
        @DefaultValue("") String dsnKey,
        @DefaultValue("") Secret dsnSecret,
        @DefaultValue("") Secret token) {}
