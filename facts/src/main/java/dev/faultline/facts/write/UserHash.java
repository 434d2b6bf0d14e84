package dev.faultline.facts.write;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import dev.faultline.core.event.EventUser;
import org.jspecify.annotations.Nullable;

/** Who counts as one user: by id, else name, else e-mail, else address. The project salts it. */
public final class UserHash {

    private UserHash() {}

    /** 0 when nothing identifies the user. */
    public static long of(long projectId, EventUser user) {
        if (filled(user.id())) {
            return of(projectId, user.id());
        }
        if (filled(user.username())) {
            return of(projectId, user.username());
        }
        return of(projectId, filled(user.email()) ? user.email() : user.ipAddress());
    }

    /** The same for a session's {@code did}, so that users of sessions and of errors are the same users. */
    public static long of(long projectId, @Nullable String identity) {
        if (identity == null || identity.isEmpty()) {
            return 0;
        }
        HashStream64 stream = Hashing.xxh3_64(projectId).hashStream();
        var hash = stream.putChars(identity).getAsLong();
        return hash == 0 ? 1 : hash;
    }

    private static boolean filled(@Nullable String text) {
        return text != null && !text.isEmpty();
    }
}
