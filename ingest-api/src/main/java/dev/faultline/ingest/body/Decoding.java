package dev.faultline.ingest.body;

import com.github.luben.zstd.ZstdInputStream;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Opens a body for reading without its compression. */
final class Decoding {
    /** A frame may ask for a window of gigabytes; 8 MiB is what the highest level of SDKs' libraries uses. */
    private static final int ZSTD_WINDOW_LOG = 23;

    private static final int BUFFER = 8 * 1024;

    private Decoding() {}

    static InputStream open(InputStream sent, ContentEncoding encoding) throws IOException {
        try {
            return switch (encoding) {
                case IDENTITY -> sent;
                case GZIP -> new GZIPInputStream(sent, BUFFER);
                case DEFLATE -> deflate(sent);
                case BR -> new BrotliInputStream(sent, BUFFER);
                case ZSTD -> new ZstdInputStream(sent).setLongMax(ZSTD_WINDOW_LOG);
            };
        } catch (IOException e) {
            throw malformed(encoding, e);
        }
    }

    static RefusedException malformed(ContentEncoding encoding, Exception cause) {
        return Refusal.ENCODING_MALFORMED.because(
                "the body is not " + encoding.token() + " as Content-Encoding says: " + cause.getMessage());
    }

    // The protocol means zlib; some senders leave its two header bytes out.
    private static InputStream deflate(InputStream sent) throws IOException {
        var ahead = new PushbackInputStream(sent, 2);
        var head = ahead.readNBytes(2);
        ahead.unread(head);
        var zlib = head.length == 2 && (head[0] & 0x0f) == 8 && (((head[0] & 0xff) << 8) | (head[1] & 0xff)) % 31 == 0;
        return new InflaterInputStream(ahead, new Inflater(!zlib), BUFFER) {
            @Override
            public void close() throws IOException {
                inf.end();
                super.close();
            }
        };
    }
}
