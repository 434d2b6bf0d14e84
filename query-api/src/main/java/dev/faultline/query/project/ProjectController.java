package dev.faultline.query.project;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.DsnKey.KeyRules;
import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.project.Projects.NewProject;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Slugs;
import dev.faultline.catalog.write.Writes;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Projects. A project is named by its slug or its number. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/projects")
class ProjectController {
    private final Projects projects;
    private final DsnKeys keys;
    private final Writes writes;
    private final IssueBook issues;

    ProjectController(Projects projects, DsnKeys keys, Writes writes, IssueBook issues) {
        this.projects = projects;
        this.keys = keys;
        this.writes = writes;
        this.issues = issues;
    }

    @GetMapping
    @Needs(Permission.PROJECT_READ)
    @Summary("All projects, by name")
    List<ProjectView> listProjects(Grant grant) {
        var all = projects.of(grant.organizationId());
        var first = issues.firstSeen(all.stream().map(Project::id).toList());
        return all.stream()
                .map(project -> ProjectView.of(project, first.get(project.id())))
                .toList();
    }

    @PostMapping
    @Needs(Permission.PROJECT_ADMIN)
    @Summary("Makes a project with its first key")
    ProjectView createProject(Grant grant, Author by, @RequestBody ProjectRequest wanted) {
        var slug = wanted.slug() == null ? Slugs.from(wanted.name()) : wanted.slug();
        var added = writes.call(by, write -> {
            var made = projects.add(
                    write, new NewProject(grant.organizationId(), null, slug, wanted.name(), wanted.platform(), false));
            keys.add(write, made, "default", SignatureMode.ACCEPT, KeyRules.open());
            return made;
        });
        return ProjectView.of(added, null);
    }

    @GetMapping("/{project}")
    @Needs(Permission.PROJECT_READ)
    @Summary("One project")
    ProjectView getProject(Grant grant, @PathVariable String project) {
        return view(projects.get(grant.organizationId(), project));
    }

    @PatchMapping("/{project}")
    @Needs(Permission.PROJECT_WRITE)
    @Summary("Renames a project or sets its platform; what is absent stays")
    ProjectView changeProject(Grant grant, Author by, @PathVariable String project, @RequestBody ProjectChange change) {
        var before = projects.get(grant.organizationId(), project);
        return view(writes.call(
                by,
                write -> projects.change(
                        write,
                        before,
                        change.slug() == null ? before.slug() : change.slug(),
                        change.name() == null ? before.name() : change.name(),
                        change.platform() == null ? before.platform() : change.platform())));
    }

    @DeleteMapping("/{project}")
    @Needs(Permission.PROJECT_ADMIN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Removes a project: its keys are refused from now on, its events age away")
    void removeProject(Grant grant, Author by, @PathVariable String project) {
        var gone = projects.get(grant.organizationId(), project);
        writes.run(by, write -> projects.remove(write, gone));
    }

    private ProjectView view(Project project) {
        return ProjectView.of(project, issues.firstSeen(List.of(project.id())).get(project.id()));
    }

    record ProjectRequest(
            String name, @Nullable String slug, @Nullable String platform) {}

    record ProjectChange(
            @Nullable String slug,
            @Nullable String name,
            @Nullable String platform) {}
}
