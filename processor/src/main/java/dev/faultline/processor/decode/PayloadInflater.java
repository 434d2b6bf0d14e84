package dev.faultline.processor.decode;

import com.github.luben.zstd.ZstdInputStream;
import dev.faultline.core.record.ContentEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the compression of a record, up to a bound: what the sender states about its size is not believed. */
final class PayloadInflater {

    /** Larger items travel beside the log; an envelope of 4 MiB compressed JSON rarely exceeds this. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final int BUFFER = 8 * 1024;

    private PayloadInflater() {}

    static byte[] inflate(byte[] value, ContentEncoding encoding) {
        if (encoding == ContentEncoding.IDENTITY) {
            return value;
        }
        try (var stream = stream(value, encoding)) {
            var bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableRecordException("too_large", "inflates to more than " + MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableRecordException(
                    "bad_compression", "is not " + encoding.token() + ": " + e.getMessage());
        }
    }

    private static InputStream stream(byte[] value, ContentEncoding encoding) throws IOException {
        var bytes = new ByteArrayInputStream(value);
        return switch (encoding) {
            case IDENTITY -> bytes;
            case GZIP -> new GZIPInputStream(bytes, BUFFER);
            case DEFLATE -> new InflaterInputStream(bytes, new Inflater(!hasZlibHeader(value)), BUFFER);
            case BR -> new BrotliInputStream(bytes, BUFFER);
            case ZSTD -> new ZstdInputStream(bytes);
        };
    }

    // Senders disagree on what "deflate" means; a zlib header has method 8 and a checksum over its two bytes.
    private static boolean hasZlibHeader(byte[] value) {
        return value.length >= 2 && (value[0] & 0x0F) == 8 && ((value[0] & 0xFF) << 8 | (value[1] & 0xFF)) % 31 == 0;
    }
}
