package dev.faultline.query.tools;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.project.DsnKey;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.project.SettingsStore;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.core.project.LimitSettings;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.Quota;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A project as Sentry's tools read it, and its quotas. */
@RestController
@RequestMapping("/api/0/projects/{org}/{project}/")
class ToolProjectController {
    private final Projects projects;
    private final Organizations organizations;
    private final DsnKeys keys;
    private final SettingsStore settings;
    private final AddressSettings address;
    private final ToolViews views;
    private final Writes writes;

    ToolProjectController(
            Projects projects,
            Organizations organizations,
            DsnKeys keys,
            SettingsStore settings,
            AddressSettings address,
            ToolViews views,
            Writes writes) {
        this.projects = projects;
        this.organizations = organizations;
        this.keys = keys;
        this.settings = settings;
        this.address = address;
        this.views = views;
        this.writes = writes;
    }

    @GetMapping
    @Needs(Permission.PROJECT_READ)
    @Summary("One project")
    ToolProject getProject(Grant grant, @PathVariable String project) {
        return views.project(projects.get(grant.organizationId(), project), organizations.get(grant.organizationId()));
    }

    @GetMapping("keys/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Its keys, without their secrets")
    List<ToolKey> listKeys(Grant grant, @PathVariable String project) {
        return keys.of(projects.get(grant.organizationId(), project).id()).stream()
                .map(key -> ToolKey.of(key, address.dsn(key.publicKey(), key.projectId())))
                .toList();
    }

    @GetMapping("quotas/")
    @Needs(Permission.PROJECT_READ)
    @Summary("How much may be sent per calendar period (UTC)")
    ToolQuotas getQuotas(Grant grant, @PathVariable String project) {
        return quotas(projects.get(grant.organizationId(), project).id());
    }

    @PutMapping("quotas/")
    @Needs(Permission.PROJECT_WRITE)
    @Summary("Sets all quotas at once")
    ToolQuotas setQuotas(Grant grant, Author by, @PathVariable String project, @RequestBody ToolQuotas wanted) {
        var owner = projects.get(grant.organizationId(), project);
        writes.run(by, write -> settings.change(write, owner, null, before -> withQuotas(before, wanted.quotas())));
        return quotas(owner.id());
    }

    private ToolQuotas quotas(long projectId) {
        return new ToolQuotas(settings.get(projectId).settings().limits().quotas());
    }

    private static ProjectSettings withQuotas(ProjectSettings before, List<Quota> quotas) {
        return before.withLimits(
                new LimitSettings(before.limits().rate(), before.limits().categories(), quotas));
    }

    record ToolQuotas(List<Quota> quotas) {}

    record ToolKey(String id, String name, String label, String projectId, boolean isActive, ToolDsn dsn) {
        static ToolKey of(DsnKey key, String dsn) {
            return new ToolKey(
                    key.publicKey(),
                    key.label(),
                    key.label(),
                    Long.toString(key.projectId()),
                    key.active(),
                    new ToolDsn(dsn));
        }
    }

    // "public" is a word of the language, but the name of the field.
    record ToolDsn(@JsonProperty("public") String open) {}
}
