package dev.faultline.processor.decode;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.RecordMeta;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A record of a lane, taken apart.
 *
 * @param again inflates the envelope's bytes once more, and holds only what came from the log
 */
public record LaneRecord(
        RecordMeta meta,
        Envelope envelope,
        Supplier<byte[]> again,
        List<BlobReference> blobs,
        String topic,
        int partition,
        long offset) {

    /** Where an item's payload lies when it was too large for the log, else null. */
    public @Nullable BlobReference blob(int item) {
        for (var blob : blobs) {
            if (blob.item() == item) {
                return blob;
            }
        }
        return null;
    }
}
