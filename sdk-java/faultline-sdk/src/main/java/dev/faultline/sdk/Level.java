package dev.faultline.sdk;

import java.util.Locale;

/** How bad it is. */
public enum Level {
    /** For developers. */
    DEBUG,
    /** Worth knowing. */
    INFO,
    /** Worth a look. */
    WARNING,
    /** Something failed. */
    ERROR,
    /** A thread or the process ended. */
    FATAL;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
