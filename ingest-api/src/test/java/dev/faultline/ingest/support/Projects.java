package dev.faultline.ingest.support;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.RateLimit;
import dev.faultline.core.project.SignatureMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Project documents for tests. Ids are random: test classes share one broker and so one {@code project.config}. */
public final class Projects {
    private Projects() {}

    public static long newId() {
        return ThreadLocalRandom.current().nextLong(1_000_000, 1L << 50);
    }

    public static String newKey() {
        var random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }

    public static ProjectKey key(String publicKey) {
        return new ProjectKey(
                publicKey, "test", true, SignatureMode.ACCEPT, null, null, List.of(), List.of(), null, Map.of());
    }

    public static ProjectConfig project(long id, ProjectKey... keys) {
        return project(id, ProjectSettings.defaults(), keys);
    }

    public static ProjectConfig project(long id, ProjectSettings settings, ProjectKey... keys) {
        return new ProjectConfig(
                id, id, "acme", "shop", null, 1, true, false, List.of(keys), null, List.of(), Set.of(), settings);
    }

    public static ProjectKey withLimit(ProjectKey key, RateLimit limit) {
        return new ProjectKey(
                key.publicKey(),
                key.label(),
                key.active(),
                key.signatureMode(),
                key.sealedSecret(),
                key.validUntil(),
                key.allowedOrigins(),
                key.environments(),
                limit,
                key.categoryLimits());
    }

    public static ProjectConfig withVersion(ProjectConfig config, long version) {
        return new ProjectConfig(
                config.projectId(),
                config.organizationId(),
                config.organizationSlug(),
                config.slug(),
                config.platform(),
                version,
                config.active(),
                config.internal(),
                config.keys(),
                config.organizationLimit(),
                config.organizationQuotas(),
                config.sendTokens(),
                config.settings());
    }

    public static ProjectConfig withTokens(ProjectConfig config, Set<String> sendTokens) {
        return new ProjectConfig(
                config.projectId(),
                config.organizationId(),
                config.organizationSlug(),
                config.slug(),
                config.platform(),
                config.version(),
                config.active(),
                config.internal(),
                config.keys(),
                config.organizationLimit(),
                config.organizationQuotas(),
                sendTokens,
                config.settings());
    }
}
