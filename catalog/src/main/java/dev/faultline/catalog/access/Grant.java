package dev.faultline.catalog.access;

import java.util.Set;

/**
 * What a caller may do in one organisation. Every read and write of a tenant's data takes the organisation from here,
 * never from the request.
 *
 * @param permissions the caller's role and, for a tool, its scopes: the intersection
 */
public record Grant(
        Caller caller, long organizationId, String organizationSlug, Role role, Set<Permission> permissions) {
    public Grant {
        permissions = Set.copyOf(permissions);
    }

    /** Whether the caller may do that here. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
