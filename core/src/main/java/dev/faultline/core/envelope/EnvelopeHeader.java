package dev.faultline.core.envelope;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The first line of an envelope; every field is optional on the wire. */
public record EnvelopeHeader(
        @Nullable EventId eventId,
        @Nullable String dsn,
        @Nullable Instant sentAt,
        @Nullable String sdk,
        @Nullable String traceId) {}
