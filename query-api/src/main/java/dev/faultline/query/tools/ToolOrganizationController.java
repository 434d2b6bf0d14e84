package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.team.Teams;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An organisation as Sentry's tools read it. */
@RestController
class ToolOrganizationController {
    private final Organizations organizations;
    private final Members members;
    private final Teams teams;
    private final ToolViews views;

    ToolOrganizationController(Organizations organizations, Members members, Teams teams, ToolViews views) {
        this.organizations = organizations;
        this.members = members;
        this.teams = teams;
        this.views = views;
    }

    @GetMapping("/api/0/organizations/{org}/")
    @Needs(Permission.ORG_READ)
    @Summary("One organisation")
    ToolOrganization getOrganization(Grant grant) {
        return views.organization(organization(grant));
    }

    @GetMapping("/api/0/organizations/{org}/projects/")
    @Needs(Permission.PROJECT_READ)
    @Summary("Its projects")
    List<ToolProject> listProjects(Grant grant) {
        return views.projects(organization(grant));
    }

    @GetMapping("/api/0/organizations/{org}/teams/")
    @Needs(Permission.TEAM_READ)
    @Summary("Its teams")
    List<ToolTeam> listTeams(Grant grant) {
        return views.teams(organization(grant));
    }

    @GetMapping("/api/0/teams/{org}/{team}/projects/")
    @Needs(Permission.PROJECT_READ)
    @Summary("A team's projects: all of them, as every member sees all")
    List<ToolProject> listTeamProjects(Grant grant, @PathVariable String team) {
        teams.get(grant.organizationId(), team);
        return views.projects(organization(grant));
    }

    @GetMapping("/api/0/organizations/{org}/members/")
    @Needs(Permission.MEMBER_READ)
    @Summary("Its members")
    List<ToolMember> listMembers(Grant grant) {
        return members.of(grant.organizationId()).stream().map(ToolMember::of).toList();
    }

    private Organization organization(Grant grant) {
        return organizations.get(grant.organizationId());
    }

    record ToolMember(String id, String email, String name, String role, boolean pending, Instant dateCreated) {
        static ToolMember of(Member member) {
            return new ToolMember(
                    Long.toString(member.id()),
                    member.email(),
                    member.name(),
                    member.role().name().toLowerCase(Locale.ROOT),
                    false,
                    member.joinedAt());
        }
    }
}
