package dev.faultline.core.session;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a session goes or went, from harmless to worst: a session counts by the worst it ever reported. */
public enum SessionStatus {
    OK,
    EXITED,
    ERRORED,
    UNHANDLED,
    ABNORMAL,
    CRASHED;

    /** Whether no further report is expected. */
    public boolean terminal() {
        return this != OK;
    }

    /** A status this version does not know counts as ended well: it must not spoil crash-free rates. */
    static SessionStatus of(@Nullable String wireName) {
        if (wireName == null) {
            return OK;
        }
        for (var status : values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(wireName)) {
                return status;
            }
        }
        return EXITED;
    }
}
