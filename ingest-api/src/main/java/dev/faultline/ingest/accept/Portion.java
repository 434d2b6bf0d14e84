package dev.faultline.ingest.accept;

import java.io.IOException;
import java.io.InputStream;

/** The next so many bytes of a stream, as a stream. Closing it leaves the other one open. */
final class Portion extends InputStream {
    private final InputStream in;
    private long missing;

    Portion(InputStream in, long length) {
        this.in = in;
        this.missing = length;
    }

    /** How many bytes the stream beneath did not have. */
    long missing() {
        return missing;
    }

    @Override
    public int read() throws IOException {
        if (missing == 0) {
            return -1;
        }
        var next = in.read();
        missing -= next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (missing == 0) {
            return -1;
        }
        var count = in.read(into, offset, (int) Math.min(length, missing));
        missing -= Math.max(0, count);
        return count;
    }
}
