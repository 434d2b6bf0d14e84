package dev.faultline.core.pipeline;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one item that becomes an event, with what the record said about it.
 *
 * @param fallbackId used when the item names none: made from topic, partition, offset and position, so that a retry
 *     makes the same one
 * @param envelopeId the envelope header's id, which wins over the item's own when both are there
 * @param again gives the payload once more, for a body that is built long after the walk: what an event holds until then
 *     is what this holds
 */
public record EventInput(
        long projectId,
        String keyId,
        ItemType type,
        byte[] payload,
        int offset,
        int length,
        EventId fallbackId,
        @Nullable EventId envelopeId,
        Instant receivedAt,
        @Nullable Instant sentAt,
        @Nullable String clientAddress,
        @Nullable String sdk,
        Supplier<byte[]> again) {

    /** An item whose payload stays in memory until its body is built or dropped. */
    public EventInput(
            long projectId,
            String keyId,
            ItemType type,
            byte[] payload,
            int offset,
            int length,
            EventId fallbackId,
            @Nullable EventId envelopeId,
            Instant receivedAt,
            @Nullable Instant sentAt,
            @Nullable String clientAddress,
            @Nullable String sdk) {
        this(
                projectId,
                keyId,
                type,
                payload,
                offset,
                length,
                fallbackId,
                envelopeId,
                receivedAt,
                sentAt,
                clientAddress,
                sdk,
                () -> payload);
    }
}
