package dev.faultline.query.project;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Projects;
import dev.faultline.engines.clickhouse.ClickHouseUnavailableException;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What keys sent. */
@RestController
class KeyUsageController {
    private final Projects projects;
    private final DsnKeys keys;
    private final KeyUsage usage;

    KeyUsageController(Projects projects, DsnKeys keys, KeyUsage usage) {
        this.projects = projects;
        this.keys = keys;
        this.usage = usage;
    }

    @GetMapping("/api/v1/orgs/{org}/projects/{project}/keys/usage")
    @Needs(Permission.PROJECT_READ)
    @Summary("When each key was last used (within 90 days) and what it sent in each of the last 24 hours, oldest first")
    KeyUsages listKeyUsage(Grant grant, @PathVariable String project) {
        var id = projects.get(grant.organizationId(), project).id();
        try {
            var used = usage.of(id);
            return new KeyUsages(
                    true,
                    keys.of(id).stream()
                            .map(key -> view(
                                    key.id(),
                                    key.publicKey(),
                                    used.getOrDefault(key.publicKey(), KeyUsage.Used.at(null))))
                            .toList());
        } catch (ClickHouseUnavailableException e) {
            return new KeyUsages(false, List.of());
        }
    }

    private static KeyUsageView view(long id, String publicKey, KeyUsage.Used used) {
        return new KeyUsageView(id, publicKey, used.lastUsedAt(), used.accepted(), used.limited());
    }

    /** {@code available} is false while the ledger's database does not answer. */
    record KeyUsages(boolean available, List<KeyUsageView> items) {}

    record KeyUsageView(
            long id, String publicKey, @Nullable Instant lastUsedAt, List<Long> accepted24h, List<Long> limited24h) {}
}
