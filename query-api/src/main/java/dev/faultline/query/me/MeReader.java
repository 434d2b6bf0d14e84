package dev.faultline.query.me;

import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.user.Users;
import dev.faultline.issues.teamwork.Inbox;
import dev.faultline.query.me.Me.MyOrganization;
import org.springframework.stereotype.Component;

/** Puts together what a person is told about themselves. */
@Component
public final class MeReader {
    private final Inbox inbox;
    private final Users users;
    private final Organizations organizations;

    MeReader(Users users, Organizations organizations, Inbox inbox) {
        this.inbox = inbox;
        this.users = users;
        this.organizations = organizations;
    }

    /** The person of this number. */
    public Me of(long userId) {
        var mine = organizations.of(userId).stream()
                .map(membership -> new MyOrganization(
                        membership.organization().slug(),
                        membership.organization().name(),
                        membership.role(),
                        inbox.unread(userId, membership.organization().id())))
                .toList();
        return new Me(users.get(userId), mine, users.preferences(userId));
    }
}
