package dev.faultline.query.tools;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.user.Users;
import dev.faultline.query.web.SignedIn;
import dev.faultline.query.web.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a tool asks first: who am I, and what is there. */
@RestController
@SignedIn(tools = true)
class ToolRootController {
    private final Organizations organizations;
    private final Users users;
    private final ToolViews views;

    ToolRootController(Organizations organizations, Users users, ToolViews views) {
        this.organizations = organizations;
        this.users = users;
        this.views = views;
    }

    @GetMapping("/api/0/")
    @Summary("The scopes of the token and the person behind it")
    ToolRoot root(Caller caller) {
        Set<Permission> scopes =
                caller instanceof Caller.Tool tool ? tool.scopes() : Set.copyOf(Arrays.asList(Permission.values()));
        return new ToolRoot("0", new ToolAuth(scopes.stream().sorted().toList()), user(caller));
    }

    @GetMapping("/api/0/auth/")
    @Summary("The person behind the token; null for the token that the server's start was given")
    @Nullable ToolUser auth(Caller caller) {
        return user(caller);
    }

    @GetMapping("/api/0/organizations/")
    @Summary("The organisations that the caller reaches")
    List<ToolOrganization> listOrganizations(Caller caller) {
        return reachable(caller).stream().map(views::organization).toList();
    }

    @GetMapping("/api/0/projects/")
    @Summary("The projects that the caller reaches")
    List<ToolProject> listAllProjects(Caller caller) {
        return reachable(caller).stream()
                .flatMap(organization -> views.projects(organization).stream())
                .toList();
    }

    private List<Organization> reachable(Caller caller) {
        return switch (caller) {
            case Caller.Tool tool -> List.of(organizations.get(tool.organizationId()));
            case Caller.Person person ->
                organizations.of(person.userId()).stream()
                        .map(Organizations.Membership::organization)
                        .toList();
        };
    }

    private @Nullable ToolUser user(Caller caller) {
        var id = caller.person();
        return id == null ? null : ToolUser.of(users.get(id));
    }

    record ToolRoot(String version, ToolAuth auth, @Nullable ToolUser user) {}

    record ToolAuth(List<Permission> scopes) {}
}
