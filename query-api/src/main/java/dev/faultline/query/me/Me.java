package dev.faultline.query.me;

import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.user.Preferences;
import dev.faultline.catalog.user.User;
import java.util.List;

/** Who is signed in. */
public record Me(User user, List<MyOrganization> organizations, Preferences preferences) {
    public Me {
        organizations = List.copyOf(organizations);
    }

    /** An organisation, what I am there, and how many lines of my inbox are new. */
    public record MyOrganization(String slug, String name, Role role, long inboxUnread) {}
}
