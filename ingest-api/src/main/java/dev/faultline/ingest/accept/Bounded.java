package dev.faultline.ingest.accept;

import dev.faultline.ingest.refusal.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that states no length: it is refused when it turns out too large. */
final class Bounded extends FilterInputStream {
    private final long most;
    private long read;

    Bounded(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = super.read(into, offset, length);
        read += Math.max(0, count);
        if (read > most) {
            throw Refusal.ITEM_TOO_LARGE.because("a file is larger than " + most + " bytes");
        }
        return count;
    }
}
