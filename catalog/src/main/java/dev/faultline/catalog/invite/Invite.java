package dev.faultline.catalog.invite;

import dev.faultline.catalog.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open invitation. */
public record Invite(
        long id,
        long organizationId,
        String email,
        Role role,
        List<Long> teams,
        @Nullable String invitedBy,
        Instant createdAt,
        Instant expiresAt) {
    public Invite {
        teams = List.copyOf(teams);
    }
}
