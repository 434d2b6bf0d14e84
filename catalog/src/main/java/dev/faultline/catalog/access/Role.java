package dev.faultline.catalog.access;

import static dev.faultline.catalog.access.Permission.ALERTS_READ;
import static dev.faultline.catalog.access.Permission.ALERTS_WRITE;
import static dev.faultline.catalog.access.Permission.AUDIT_READ;
import static dev.faultline.catalog.access.Permission.EVENT_ADMIN;
import static dev.faultline.catalog.access.Permission.EVENT_READ;
import static dev.faultline.catalog.access.Permission.EVENT_SEND;
import static dev.faultline.catalog.access.Permission.EVENT_WRITE;
import static dev.faultline.catalog.access.Permission.MEMBER_READ;
import static dev.faultline.catalog.access.Permission.MEMBER_WRITE;
import static dev.faultline.catalog.access.Permission.ORG_READ;
import static dev.faultline.catalog.access.Permission.ORG_WRITE;
import static dev.faultline.catalog.access.Permission.PROJECT_ADMIN;
import static dev.faultline.catalog.access.Permission.PROJECT_READ;
import static dev.faultline.catalog.access.Permission.PROJECT_RELEASES;
import static dev.faultline.catalog.access.Permission.PROJECT_WRITE;
import static dev.faultline.catalog.access.Permission.TEAM_READ;
import static dev.faultline.catalog.access.Permission.TEAM_WRITE;
import static dev.faultline.catalog.access.Permission.TOKEN_WRITE;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person is in an organisation: the permission table, each role with all of the one below it. */
public enum Role {
    VIEWER(null, EnumSet.of(ORG_READ, MEMBER_READ, TEAM_READ, PROJECT_READ, EVENT_READ, ALERTS_READ)),
    MEMBER(VIEWER, EnumSet.of(EVENT_WRITE, EVENT_SEND, PROJECT_RELEASES, ALERTS_WRITE, TOKEN_WRITE)),
    ADMIN(
            MEMBER,
            EnumSet.of(ORG_WRITE, MEMBER_WRITE, TEAM_WRITE, PROJECT_WRITE, PROJECT_ADMIN, EVENT_ADMIN, AUDIT_READ)),
    OWNER(ADMIN, EnumSet.of(Permission.ORG_ADMIN));

    private final Set<Permission> permissions;

    Role(@Nullable Role below, EnumSet<Permission> added) {
        var all = EnumSet.copyOf(added);
        if (below != null) {
            all.addAll(below.permissions);
        }
        this.permissions = Set.copyOf(all);
    }

    /** All that this role may do. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** Whether this role may do that. */
    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether a holder of this role may hand out, change or take away the other: never one above its own. */
    public boolean mayGrant(Role other) {
        return may(MEMBER_WRITE) && other.ordinal() <= ordinal();
    }
}
