package dev.faultline.query.project;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.project.SettingsDocument;
import dev.faultline.catalog.project.SettingsStore;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The settings document of a project. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/projects/{project}/settings")
class SettingsController {
    private final Projects projects;
    private final SettingsStore settings;
    private final SettingsPatch patch;
    private final Writes writes;

    SettingsController(Projects projects, SettingsStore settings, SettingsPatch patch, Writes writes) {
        this.projects = projects;
        this.settings = settings;
        this.patch = patch;
        this.writes = writes;
    }

    @GetMapping
    @Needs(Permission.PROJECT_READ)
    @Summary("All settings, with their version and who changed them last")
    ResponseEntity<SettingsDocument> getSettings(Grant grant, @PathVariable String project) {
        return answer(settings.get(projects.get(grant.organizationId(), project).id()));
    }

    @PatchMapping
    @Needs(Permission.PROJECT_WRITE)
    @Summary("Changes settings: a document of the same shape that holds only the keys to change")
    ResponseEntity<SettingsDocument> changeSettings(
            Grant grant,
            Author by,
            @PathVariable String project,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false)
                    @Summary("The version that was read; without it the change is made to whatever is there")
                    @Nullable String ifMatch,
            @RequestBody ObjectNode changes) {
        var owner = projects.get(grant.organizationId(), project);
        var expected = ifMatch == null ? null : SettingsPatch.version(ifMatch);
        writes.run(by, write -> settings.change(write, owner, expected, before -> patch.apply(before, changes)));
        return answer(settings.get(owner.id()));
    }

    private static ResponseEntity<SettingsDocument> answer(SettingsDocument document) {
        return ResponseEntity.ok()
                .eTag("\"" + document.change().version() + "\"")
                .body(document);
    }
}
