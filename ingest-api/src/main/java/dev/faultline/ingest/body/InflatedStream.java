package dev.faultline.ingest.body;

import dev.faultline.core.record.ContentEncoding;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** An inflating stream that ends a bomb at the bound, whatever its ratio. */
final class InflatedStream extends FilterInputStream {
    private final ContentEncoding encoding;
    private final long limit;
    private long read;

    InflatedStream(InputStream in, ContentEncoding encoding, long limit) {
        super(in);
        this.encoding = encoding;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(into, offset, length);
        } catch (IOException e) {
            if (encoding == ContentEncoding.IDENTITY) {
                throw e;
            }
            throw Decoding.malformed(encoding, e);
        }
        read += Math.max(0, count);
        if (read > limit) {
            throw BodyReader.tooLarge(limit);
        }
        return count;
    }
}
