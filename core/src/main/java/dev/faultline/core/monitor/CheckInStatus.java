package dev.faultline.core.monitor;

import org.jspecify.annotations.Nullable;

/** What a job says about itself. {@code MISSED} and {@code TIMEOUT} are conclusions of the server, never of a job. */
public enum CheckInStatus {
    IN_PROGRESS,
    OK,
    ERROR,
    MISSED,
    TIMEOUT,
    UNKNOWN;

    static CheckInStatus of(@Nullable String wireName) {
        return switch (wireName == null ? "" : wireName) {
            case "in_progress" -> IN_PROGRESS;
            case "ok" -> OK;
            case "error" -> ERROR;
            default -> UNKNOWN;
        };
    }
}
