package dev.faultline.catalog.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks, once that is proven. What they may do in an organisation is a {@link Grant}. */
public sealed interface Caller {
    /** The person behind the request: the one signed in, or the maker of the token; null when the server's start was. */
    @Nullable Long person();

    /**
     * A person with a browser session.
     *
     * @param sessionId the session, so that it can be listed, rotated and ended
     */
    record Person(long userId, long sessionId) implements Caller {
        @Override
        public Long person() {
            return userId;
        }
    }

    /**
     * A program with an API token, bound to one organisation.
     *
     * @param userId who made the token, or null for the one that the server's start was given
     * @param scopes what the token was made for; its maker's role bounds it further
     */
    record Tool(@Nullable Long userId, long tokenId, long organizationId, Set<Permission> scopes) implements Caller {
        public Tool {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public @Nullable Long person() {
            return userId;
        }
    }
}
