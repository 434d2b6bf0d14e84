package dev.faultline.core.feedback;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Feedback in the older form: always about one event, which may arrive later than it. */
public record UserReport(
        long projectId,
        Instant receivedAt,
        EventId eventId,
        @Nullable String name,
        @Nullable String email,
        String comments) {}
