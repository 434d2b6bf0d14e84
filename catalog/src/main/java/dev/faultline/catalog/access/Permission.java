package dev.faultline.catalog.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** One thing a caller may do inside an organisation. The names are the scopes that Sentry's tools know. */
public enum Permission {
    ORG_READ("org:read", "See the organisation, its settings and its state"),
    ORG_WRITE("org:write", "Change the organisation"),
    ORG_ADMIN("org:admin", "Make owners, remove the organisation"),
    MEMBER_READ("member:read", "See who is a member"),
    MEMBER_WRITE("member:write", "Invite, change and remove members"),
    TEAM_READ("team:read", "See teams"),
    TEAM_WRITE("team:write", "Make, change and remove teams"),
    PROJECT_READ("project:read", "See projects and their settings"),
    PROJECT_WRITE("project:write", "Change projects, keys and settings"),
    PROJECT_ADMIN("project:admin", "Make and remove projects, see secrets of keys"),
    PROJECT_RELEASES("project:releases", "Announce releases and deploys, upload their files"),
    EVENT_READ("event:read", "See issues and events"),
    EVENT_WRITE("event:write", "Resolve, assign, comment, merge"),
    EVENT_ADMIN("event:admin", "Discard issues and events for ever"),
    EVENT_SEND("event:send", "Send events with a token instead of a DSN"),
    ALERTS_READ("alerts:read", "See alert rules and incidents"),
    ALERTS_WRITE("alerts:write", "Change alert rules, answer incidents"),
    TOKEN_WRITE("token:write", "Make and revoke API tokens"),
    AUDIT_READ("audit:read", "Read the audit log");

    private final String scope;
    private final String description;

    Permission(String scope, String description) {
        this.scope = scope;
        this.description = description;
    }

    /** The name on the wire, such as {@code event:read}. */
    @JsonValue
    public String scope() {
        return scope;
    }

    /** What it allows, in words for a person who makes a token. */
    public String description() {
        return description;
    }

    /** The permission of this name. */
    public static Optional<Permission> ofScope(String scope) {
        return Arrays.stream(values())
                .filter(permission -> permission.scope.equals(scope))
                .findFirst();
    }
}
