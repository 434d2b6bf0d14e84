package dev.faultline.sdk;

import java.util.Locale;

/** How bad it is. */
public enum Level {
    DEBUG,
    INFO,
    WARNING,
    ERROR,
    FATAL;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
