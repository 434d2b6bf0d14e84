package dev.faultline.processor.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The gzip that SDKs send: one member, no optional fields in its header. From array to array it needs none of the
 * buffers of the streams, which were 25 KB of garbage an event, more than it inflates to.
 */
final class GzipMember {

    private static final int HEADER = 10;
    private static final int TRAILER = 2 * Integer.BYTES;
    private static final int MAGIC = 0x8b1f;
    private static final byte DEFLATE = 8;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private GzipMember() {}

    /**
     * What was packed, or nothing when the bytes are not this simple, are broken or too many: whoever reads every kind
     * of gzip then says what is wrong.
     */
    static Optional<byte[]> inflate(byte[] value, int expected, int most) {
        if (!isSimple(value)) {
            return Optional.empty();
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(value, HEADER, value.length - HEADER);
            var bytes = new byte[Math.max(1, expected)];
            var length = inflater.inflate(bytes);
            // A full array mostly holds everything and only the end mark is left: worth a byte before it is doubled.
            var beyond = new byte[1];
            while (!inflater.finished()) {
                if (length < bytes.length || length >= most) {
                    return Optional.empty(); // Cut off, asks for a dictionary, or is too much.
                }
                if (inflater.inflate(beyond) == 1) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(most, length * 2L));
                    bytes[length++] = beyond[0];
                    length += inflater.inflate(bytes, length, bytes.length - length);
                } else if (!inflater.finished()) {
                    return Optional.empty();
                }
            }
            return isWhole(value, inflater.getRemaining(), bytes, length)
                    ? Optional.of(length == bytes.length ? bytes : Arrays.copyOf(bytes, length))
                    : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static boolean isSimple(byte[] value) {
        return value.length >= HEADER + TRAILER
                && ((int) INT.get(value, 0) & 0xFFFF) == MAGIC
                && value[2] == DEFLATE
                && value[3] == 0;
    }

    private static boolean isWhole(byte[] value, int remaining, byte[] bytes, int length) {
        if (remaining != TRAILER) {
            return false;
        }
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) INT.get(value, value.length - TRAILER) == (int) sum.getValue()
                && (int) INT.get(value, value.length - Integer.BYTES) == length;
    }
}
