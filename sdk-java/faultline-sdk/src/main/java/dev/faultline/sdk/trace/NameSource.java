package dev.faultline.sdk.trace;

import java.util.Locale;

/** Where the name of a transaction comes from: names from addresses may hold ids and are told apart. */
public enum NameSource {
    /** Given by the application. */
    CUSTOM,
    /** The raw address; it may hold ids. */
    URL,
    /** The pattern of a route. */
    ROUTE,
    /** A page or template. */
    VIEW,
    /** A class or part of the application. */
    COMPONENT,
    /** A job. */
    TASK;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
