package dev.faultline.query.organization;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.project.Projects;
import dev.faultline.catalog.team.Teams;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Slugs;
import dev.faultline.catalog.write.Writes;
import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.SignedIn;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Organisations. */
@RestController
class OrganizationController {
    private final Organizations organizations;
    private final Projects projects;
    private final Teams teams;
    private final Members members;
    private final Writes writes;

    OrganizationController(
            Organizations organizations, Projects projects, Teams teams, Members members, Writes writes) {
        this.organizations = organizations;
        this.projects = projects;
        this.teams = teams;
        this.members = members;
        this.writes = writes;
    }

    @GetMapping("/api/v1/orgs/{org}")
    @Needs(Permission.ORG_READ)
    @Summary("All that the UI's frame needs in one answer: projects, teams, people, what I may do")
    OrganizationView getOrganization(Grant grant) {
        return view(organizations.get(grant.organizationId()), grant);
    }

    @PostMapping("/api/v1/orgs")
    @SignedIn
    @Summary("Makes another organisation; an owner of one may")
    Organization createOrganization(Caller.Person person, Author by, @RequestBody NewOrganization wanted) {
        var owns = organizations.of(person.userId()).stream().anyMatch(each -> each.role() == Role.OWNER);
        if (!owns) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "only an owner may make another organisation");
        }
        var slug = wanted.slug() == null ? Slugs.from(wanted.name()) : wanted.slug();
        return writes.call(by, write -> {
            var made = organizations.add(write, slug, wanted.name());
            members.add(write, made.id(), person.userId(), Role.OWNER);
            return made;
        });
    }

    @PatchMapping("/api/v1/orgs/{org}")
    @Needs(Permission.ORG_WRITE)
    @Summary("Renames the organisation")
    OrganizationView changeOrganization(Grant grant, Author by, @RequestBody OrganizationName wanted) {
        var before = organizations.get(grant.organizationId());
        return view(
                writes.call(
                        by,
                        write -> organizations.change(
                                write, before.id(), wanted.name(), before.rateLimit(), before.quotas())),
                grant);
    }

    @GetMapping("/api/v1/orgs/{org}/limits")
    @Needs(Permission.ORG_READ)
    @Summary("The bounds over all projects together")
    OrganizationLimits getOrganizationLimits(Grant grant) {
        return OrganizationLimits.of(organizations.get(grant.organizationId()));
    }

    @PutMapping("/api/v1/orgs/{org}/limits")
    @Needs(Permission.ORG_WRITE)
    @Summary("Sets the bounds over all projects together")
    OrganizationLimits setOrganizationLimits(Grant grant, Author by, @RequestBody OrganizationLimits wanted) {
        var before = organizations.get(grant.organizationId());
        return OrganizationLimits.of(writes.call(
                by,
                write -> organizations.change(write, before.id(), before.name(), wanted.rateLimit(), wanted.quotas())));
    }

    private OrganizationView view(Organization organization, Grant grant) {
        return new OrganizationView(
                organization.slug(),
                organization.name(),
                grant.role(),
                grant.permissions().stream().sorted().toList(),
                projects.of(organization.id()).stream().map(ProjectName::of).toList(),
                teams.of(organization.id()).stream()
                        .map(team -> new TeamName(team.id(), team.slug(), team.name()))
                        .toList(),
                members.of(organization.id()).stream()
                        .map(member -> new MemberName(member.id(), member.name(), member.email(), member.role()))
                        .toList());
    }

    record NewOrganization(String name, @Nullable String slug) {}

    record OrganizationName(String name) {}

    record OrganizationLimits(@Nullable RateLimit rateLimit, List<Quota> quotas) {
        static OrganizationLimits of(Organization organization) {
            return new OrganizationLimits(organization.rateLimit(), organization.quotas());
        }
    }

    record TeamName(long id, String slug, String name) {}

    record MemberName(long id, String name, String email, Role role) {}
}
