package dev.faultline.ingest.limit;

import java.util.Locale;

/** Whose limit it is, in the words of {@code X-Sentry-Rate-Limits}. */
public enum Scope {
    KEY,
    PROJECT,
    ORGANIZATION;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
