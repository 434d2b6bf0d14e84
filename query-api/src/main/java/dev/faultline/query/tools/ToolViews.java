package dev.faultline.query.tools;

import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.project.Project;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.team.Teams;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Ours in Sentry's form. Members see all projects, so each team counts as a team of each project: tools that walk from
 * teams to projects find everything.
 */
@Component
final class ToolViews {
    private final Projects projects;
    private final Teams teams;
    private final AddressSettings address;

    ToolViews(Projects projects, Teams teams, AddressSettings address) {
        this.projects = projects;
        this.teams = teams;
        this.address = address;
    }

    ToolOrganization organization(Organization organization) {
        return new ToolOrganization(
                Long.toString(organization.id()),
                organization.slug(),
                organization.name(),
                organization.createdAt(),
                false,
                false,
                false,
                List.of(),
                new ToolOrganization.ToolStatus("active", "active"),
                new ToolOrganization.ToolLinks(
                        address.page("/" + organization.slug()).toString(),
                        address.page("").toString()));
    }

    List<ToolProject> projects(Organization organization) {
        var all = teams(organization);
        return projects.of(organization.id()).stream()
                .map(project -> project(project, organization, all))
                .toList();
    }

    ToolProject project(Project project, Organization organization) {
        return project(project, organization, teams(organization));
    }

    List<ToolTeam> teams(Organization organization) {
        return teams.of(organization.id()).stream().map(ToolTeam::of).toList();
    }

    private static ToolProject project(Project project, Organization organization, List<ToolTeam> teams) {
        return new ToolProject(
                Long.toString(project.id()),
                project.slug(),
                project.name(),
                project.platform(),
                project.createdAt(),
                true,
                true,
                false,
                "active",
                List.of(),
                teams,
                teams.isEmpty() ? null : teams.getFirst(),
                new ToolProject.ToolOwner(Long.toString(organization.id()), organization.slug(), organization.name()));
    }
}
