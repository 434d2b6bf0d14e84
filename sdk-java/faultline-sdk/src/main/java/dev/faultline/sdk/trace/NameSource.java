package dev.faultline.sdk.trace;

import java.util.Locale;

/** Where the name of a transaction comes from: names from addresses may hold ids and are told apart. */
public enum NameSource {
    CUSTOM,
    URL,
    ROUTE,
    VIEW,
    COMPONENT,
    TASK;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
