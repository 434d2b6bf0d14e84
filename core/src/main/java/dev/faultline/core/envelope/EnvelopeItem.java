package dev.faultline.core.envelope;

import org.jspecify.annotations.Nullable;

/**
 * One item of an envelope: its header's fields and where its payload lies in the envelope's bytes.
 *
 * @param contentType as the header states it, or null
 * @param filename of an attachment, or null
 * @param attachmentType of an attachment, or null
 * @param quantity how many things the payload holds ({@code item_count} of logs, spans and metrics), at least 1
 */
public record EnvelopeItem(
        ItemType type,
        String wireType,
        @Nullable String contentType,
        @Nullable String filename,
        @Nullable String attachmentType,
        int quantity,
        int headerOffset,
        int payloadOffset,
        int payloadLength) {

    /** The payload's bytes, copied out of the envelope they were read from. */
    public byte[] payload(byte[] envelope) {
        var copy = new byte[payloadLength];
        System.arraycopy(envelope, payloadOffset, copy, 0, payloadLength);
        return copy;
    }
}
