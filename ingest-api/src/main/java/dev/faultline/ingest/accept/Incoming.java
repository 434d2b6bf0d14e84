package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.ContentEncoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An envelope that has been read.
 *
 * @param sent the body as sent, to be passed on unchanged; null when it cannot be
 * @param encoding how {@code sent} is compressed
 * @param blobs items whose payload already went to the blobs
 */
public record Incoming(Envelope envelope, byte @Nullable [] sent, ContentEncoding encoding, List<BlobReference> blobs) {

    /** An envelope made by us. */
    static Incoming framed(Envelope envelope) {
        return new Incoming(envelope, envelope.bytes(), ContentEncoding.IDENTITY, List.of());
    }

    /** The size of an item's payload, wherever it lies. */
    long sizeOf(int item) {
        for (var blob : blobs) {
            if (blob.item() == item) {
                return blob.length();
            }
        }
        return envelope.items().get(item).payloadLength();
    }
}
