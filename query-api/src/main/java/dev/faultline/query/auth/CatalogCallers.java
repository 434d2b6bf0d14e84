package dev.faultline.query.auth;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.organization.Organization;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.organization.Organizations.Membership;
import dev.faultline.catalog.token.ApiTokens;
import dev.faultline.query.web.Callers;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Callers as the catalog knows them. Nothing is kept between requests: what was revoked ends with the next one. */
@Component
final class CatalogCallers implements Callers {
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final Organizations organizations;

    CatalogCallers(Sessions sessions, ApiTokens tokens, Organizations organizations) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.organizations = organizations;
    }

    @Override
    public Optional<Caller> bySession(String sessionToken) {
        return sessions.find(sessionToken);
    }

    @Override
    public Optional<Caller> byBearer(String token) {
        return tokens.find(token);
    }

    @Override
    public Optional<Grant> grant(Caller caller, String organizationSlug) {
        return switch (caller) {
            case Caller.Person person ->
                organizations
                        .membership(person.userId(), organizationSlug)
                        .map(member -> grant(
                                person,
                                member.organization(),
                                member.role(),
                                member.role().permissions()));
            case Caller.Tool tool ->
                membership(tool, organizationSlug)
                        .filter(member -> member.organization().id() == tool.organizationId())
                        .map(member ->
                                grant(tool, member.organization(), member.role(), both(member.role(), tool.scopes())));
        };
    }

    // The token that the server's start was given has no maker: it may what an owner may.
    private Optional<Membership> membership(Caller.Tool tool, String slug) {
        var maker = tool.userId();
        return maker == null
                ? organizations.bySlug(slug).map(organization -> new Membership(organization, Role.OWNER))
                : organizations.membership(maker, slug);
    }

    private static Grant grant(Caller caller, Organization organization, Role role, Set<Permission> permissions) {
        return new Grant(caller, organization.id(), organization.slug(), role, permissions);
    }

    private static Set<Permission> both(Role role, Set<Permission> scopes) {
        var both = new HashSet<>(scopes);
        both.retainAll(role.permissions());
        return both;
    }
}
