package dev.faultline.core.project;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that ingest and processor know of a project: one document per version on {@code project.config}.
 *
 * @param version grows by one with each change; a batch names the version it was processed with
 * @param internal the hidden project of the freshness canary: absent from lists, quotas and totals
 * @param organizationLimit the organisation's own bucket, or null
 * @param sendTokens SHA-256 (hex) of API tokens that may send events to this project
 */
public record ProjectConfig(
        long projectId,
        long organizationId,
        String organizationSlug,
        String slug,
        @Nullable String platform,
        long version,
        boolean active,
        boolean internal,
        List<ProjectKey> keys,
        @Nullable RateLimit organizationLimit,
        List<Quota> organizationQuotas,
        Set<String> sendTokens,
        ProjectSettings settings) {
    public ProjectConfig {
        keys = List.copyOf(keys);
        organizationQuotas = List.copyOf(organizationQuotas);
        sendTokens = Set.copyOf(sendTokens);
    }
}
