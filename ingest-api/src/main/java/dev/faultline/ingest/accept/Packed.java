package dev.faultline.ingest.accept;

import com.github.luben.zstd.Zstd;
import dev.faultline.core.record.ContentEncoding;

/**
 * A record's value as the log keeps it: compressed by its sender, or here. The producer compresses nothing: lz4 over a
 * batch of one compressed body of 5 KB cost 22 us and 131 KB of garbage, over four of them 8 us each, and the consumer
 * paid again.
 */
record Packed(byte[] value, ContentEncoding encoding) {
    /** Less is not worth a compressor; sessions and check-ins weigh a few hundred bytes. */
    private static final int WORTH_IT = 1_024;

    private static final int FASTEST = 1;

    static Packed of(byte[] value, ContentEncoding encoding) {
        if (encoding != ContentEncoding.IDENTITY || value.length < WORTH_IT) {
            return new Packed(value, encoding);
        }
        var compressed = Zstd.compress(value, FASTEST);
        return compressed.length < value.length
                ? new Packed(compressed, ContentEncoding.ZSTD)
                : new Packed(value, encoding);
    }
}
