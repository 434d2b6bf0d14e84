package dev.faultline.catalog.token;

import dev.faultline.catalog.access.Permission;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as people see it.
 *
 * @param hint its last characters, to tell it from others
 * @param createdBy the maker's name, or null for the one that the start made
 */
public record ApiToken(
        long id,
        String name,
        String hint,
        Set<Permission> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable String createdBy) {
    public ApiToken {
        scopes = Set.copyOf(scopes);
    }
}
