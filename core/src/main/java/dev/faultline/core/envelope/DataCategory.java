package dev.faultline.core.envelope;

import java.util.Locale;

/** What a limit, a quota or an outcome counts. The wire names are those of {@code X-Sentry-Rate-Limits}. */
public enum DataCategory {
    ERROR,
    TRANSACTION,
    SPAN,
    SESSION,
    LOG_ITEM,
    TRACE_METRIC,
    ATTACHMENT,
    FEEDBACK,
    MONITOR,
    PROFILE,
    REPLAY,
    SECURITY,
    INTERNAL,
    DEFAULT;

    /** The name SDKs know. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
