package dev.faultline.core.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Sessions that a server counted itself, by the minute they started in. Sums: lines of one key may be added up.
 *
 * @param exited ended without any error
 * @param errored ended with handled errors
 */
public record SessionCounts(
        long projectId,
        Instant receivedAt,
        Instant started,
        @Nullable String distinctId,
        int exited,
        int errored,
        int abnormal,
        int unhandled,
        int crashed,
        String release,
        String environment) {
    public long total() {
        return (long) exited + errored + abnormal + unhandled + crashed;
    }
}
