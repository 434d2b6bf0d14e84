package dev.faultline.ingest.accept;

import dev.faultline.core.record.ContentEncoding;
import dev.faultline.ingest.body.Received;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What a gzip body says at its two ends, for the price of its first kilobyte (about 3 us).
 *
 * @param bytes the first inflated bytes
 * @param inflatedLength as the trailer states it: a sender who lies there is refused by its own word
 */
record GzipHead(byte[] bytes, long inflatedLength) {
    private static final int PEEKED = 1024;
    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    /** Null when it is no plain gzip member, held whole. */
    static @Nullable GzipHead of(Received received) {
        var sent = received.sent();
        // Flags mean that a name or a comment follows: no SDK writes one.
        var plain = received.isWhole()
                && received.encoding() == ContentEncoding.GZIP
                && sent.length > HEADER + TRAILER
                && (sent[0] & 0xff) == 0x1f
                && (sent[1] & 0xff) == 0x8b
                && sent[3] == 0;
        if (!plain) {
            return null;
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(sent, HEADER, sent.length - HEADER - TRAILER);
            var bytes = new byte[PEEKED];
            var count = inflater.inflate(bytes);
            return new GzipHead(Arrays.copyOf(bytes, count), littleEndian(sent, sent.length - 4));
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.end();
        }
    }

    private static long littleEndian(byte[] bytes, int at) {
        return bytes[at] & 0xffL
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
