package dev.faultline.core.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of one session as an SDK reported it. It replaces earlier reports of the same session, it does not add to
 * them.
 *
 * @param sessionId 32 hex; made from the record's position when the sender gave none
 * @param sequence grows with each report of a session; 0 for the first
 * @param distinctId the user, as opaque text, or null
 * @param initial whether it says to be the first report
 * @param errors how many errors were captured so far
 * @param durationMillis of a session that ended, or -1
 */
public record SessionUpdate(
        long projectId,
        Instant receivedAt,
        String sessionId,
        long sequence,
        @Nullable String distinctId,
        boolean initial,
        Instant started,
        Instant timestamp,
        SessionStatus status,
        int errors,
        long durationMillis,
        @Nullable String abnormalMechanism,
        String release,
        String environment) {}
