package dev.faultline.ingest.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream seen through a buffer, so that what ends a part can be looked for without holding the part. */
final class Window {
    private static final int SIZE = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int start;
    private int end;

    /** Starts with a line break that is not in the stream: a boundary may be the very first line. */
    Window(InputStream in) {
        this.in = in;
        buffer[end++] = '\r';
        buffer[end++] = '\n';
    }

    /** The byte so far ahead, -1 behind the end. */
    int peek(int ahead) throws IOException {
        while (end - start <= ahead) {
            if (!more()) {
                return -1;
            }
        }
        return buffer[start + ahead] & 0xff;
    }

    /** Goes behind the next occurrence. */
    void skipTo(byte[] wanted) throws IOException {
        try (var skipped = content(wanted)) {
            skipped.transferTo(java.io.OutputStream.nullOutputStream());
        }
        start += wanted.length;
    }

    /** What stands before the next occurrence, and goes behind it; null when there are more bytes than allowed. */
    byte @Nullable [] upTo(byte[] wanted, int most) throws IOException {
        var found = new ByteArrayOutputStream();
        try (var content = content(wanted)) {
            var bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                return null;
            }
            found.writeBytes(bytes);
        }
        start += wanted.length;
        return found.toByteArray();
    }

    /** The bytes before the next occurrence; a stream that ends without one is malformed. */
    InputStream content(byte[] wanted) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                var ready = before(wanted, Math.max(1, length));
                if (ready == 0) {
                    return -1;
                }
                if (length == 0) {
                    return 0;
                }
                System.arraycopy(buffer, start, into, offset, ready);
                start += ready;
                return ready;
            }
        };
    }

    /** How many bytes, at most so many, can be given out before the next occurrence; 0 when it starts here. */
    private int before(byte[] wanted, int most) throws IOException {
        while (true) {
            for (var at = start; at <= end - wanted.length && at - start < most; at++) {
                if (buffer[at] == wanted[0]
                        && Arrays.equals(buffer, at, at + wanted.length, wanted, 0, wanted.length)) {
                    return at - start;
                }
            }
            // The last bytes may be the beginning of it: they stay until more has arrived.
            var safe = end - start - wanted.length + 1;
            if (safe > 0) {
                return Math.min(safe, most);
            }
            if (!more()) {
                throw FormStream.malformed("ends without its last boundary");
            }
        }
    }

    private boolean more() throws IOException {
        if (end == buffer.length) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        var count = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        return count > 0;
    }
}
