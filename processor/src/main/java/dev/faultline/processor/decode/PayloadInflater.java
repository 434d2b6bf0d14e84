package dev.faultline.processor.decode;

import com.github.luben.zstd.ZstdInputStream;
import dev.faultline.core.record.ContentEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the compression of a record, up to a bound: what the sender states about its size is not believed. */
final class PayloadInflater {

    /** Larger items travel beside the log; an envelope of 4 MiB compressed JSON rarely exceeds this. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    private static final int BUFFER = 8 * 1024;

    /** Of SDKs' JSON. */
    private static final int USUAL_RATIO = 4;

    /** The largest array made on the sender's word; what is larger grows as it comes. */
    private static final int MAX_GUESS = 1024 * 1024;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private PayloadInflater() {}

    static byte[] inflate(byte[] value, ContentEncoding encoding) {
        if (encoding == ContentEncoding.IDENTITY) {
            return value;
        }
        var expected = expected(value, encoding);
        if (encoding == ContentEncoding.GZIP) {
            var bytes = GzipMember.inflate(value, expected, MAX_BYTES);
            if (bytes.isPresent()) {
                return bytes.get();
            }
        }
        try (var stream = stream(value, encoding)) {
            var bytes = whole(stream, expected);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableRecordException("too_large", "inflates to more than " + MAX_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableRecordException(
                    "bad_compression", "is not " + encoding.token() + ": " + e.getMessage());
        }
    }

    // One array of the right size instead of chunks that are joined: half of what inflating allocated.
    private static byte[] whole(InputStream stream, int expected) throws IOException {
        var bytes = new byte[expected];
        var length = stream.readNBytes(bytes, 0, expected);
        if (length < expected) {
            return Arrays.copyOf(bytes, length);
        }
        // Mostly that is all; asking for the rest at once would make a buffer of 16 KB to find out.
        var next = stream.read();
        if (next < 0) {
            return bytes;
        }
        var more = stream.readNBytes(MAX_BYTES - expected);
        var all = Arrays.copyOf(bytes, expected + 1 + more.length);
        all[expected] = (byte) next;
        System.arraycopy(more, 0, all, expected + 1, more.length);
        return all;
    }

    // A gzip member ends with its size. It is a guess like the others: what really comes decides.
    private static int expected(byte[] value, ContentEncoding encoding) {
        var guess = encoding == ContentEncoding.GZIP && value.length >= Integer.BYTES
                ? (int) INT.get(value, value.length - Integer.BYTES)
                : value.length * USUAL_RATIO;
        return Math.clamp(guess, 0, MAX_GUESS);
    }

    private static InputStream stream(byte[] value, ContentEncoding encoding) throws IOException {
        var bytes = new ByteArrayInputStream(value);
        return switch (encoding) {
            case IDENTITY -> bytes;
            case GZIP -> new GZIPInputStream(bytes, Math.clamp(value.length, 512, BUFFER));
            case DEFLATE ->
                // The stream of one's own inflater leaves it open, and with it 40 KB outside of the heap.
                new InflaterInputStream(
                        bytes, new Inflater(!hasZlibHeader(value)), Math.clamp(value.length, 512, BUFFER)) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        inf.end();
                    }
                };
            case BR -> new BrotliInputStream(bytes, BUFFER);
            case ZSTD -> new ZstdInputStream(bytes);
        };
    }

    // Senders disagree on what "deflate" means; a zlib header has method 8 and a checksum over its two bytes.
    private static boolean hasZlibHeader(byte[] value) {
        return value.length >= 2 && (value[0] & 0x0F) == 8 && ((value[0] & 0xFF) << 8 | (value[1] & 0xFF)) % 31 == 0;
    }
}
