package dev.faultline.query.organization;

import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.access.Role;
import java.util.List;

/** An organisation as the UI's frame needs it; {@code role} and {@code permissions} are those of the caller. */
record OrganizationView(
        String slug,
        String name,
        Role role,
        List<Permission> permissions,
        List<ProjectName> projects,
        List<OrganizationController.TeamName> teams,
        List<OrganizationController.MemberName> members) {}
