package dev.faultline.query.me;

import dev.faultline.catalog.login.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signed-in browser; {@code current} is the one that asks. */
record MySession(
        long id,
        boolean current,
        @Nullable String ip,
        @Nullable String userAgent,
        Instant createdAt,
        Instant lastSeenAt) {

    static MySession of(Session session, boolean current) {
        return new MySession(
                session.id(),
                current,
                session.address(),
                session.userAgent(),
                session.createdAt(),
                session.lastSeenAt());
    }
}
