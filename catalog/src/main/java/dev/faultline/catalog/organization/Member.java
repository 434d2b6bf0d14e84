package dev.faultline.catalog.organization;

import dev.faultline.catalog.access.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a tenant. */
public record Member(
        long id,
        String name,
        String email,
        Role role,
        List<Long> teams,
        boolean totp,
        Instant joinedAt,
        @Nullable Instant lastSeenAt) {
    public Member {
        teams = List.copyOf(teams);
    }
}
