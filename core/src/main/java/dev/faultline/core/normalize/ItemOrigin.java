package dev.faultline.core.normalize;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the record said about an item, beside its bytes.
 *
 * @param fallbackId the id of an item that names none
 * @param envelopeId the envelope header's id, which wins over the item's own
 * @param clientAddress the sender's address after trusted proxies
 */
public record ItemOrigin(
        long projectId,
        Instant receivedAt,
        @Nullable Instant sentAt,
        EventId fallbackId,
        @Nullable EventId envelopeId,
        @Nullable String clientAddress,
        @Nullable String sdk) {}
