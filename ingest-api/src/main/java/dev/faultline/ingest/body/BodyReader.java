package dev.faultline.ingest.body;

import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.signing.BodyDigest;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a body within its limits and the memory budget. */
public final class BodyReader {
    private static final int FIRST_CHUNK = 8 * 1024;

    private final BodyLimits limits;
    private final WholeGzip gzip = new WholeGzip();

    public BodyReader(BodyLimits limits) {
        this.limits = limits;
    }

    public BodyLimits limits() {
        return limits;
    }

    /**
     * Reads a body as it is sent, to its end or as far as it may be held.
     *
     * @param digest fed with the body as sent, or null
     */
    public Received receive(Visit visit, @Nullable BodyDigest digest) throws IOException {
        return receive(visit, digest, false);
    }

    private Received receive(Visit visit, @Nullable BodyDigest digest, boolean mayBeEmpty) throws IOException {
        var encoding = encoding(visit);
        var sent = new SentStream(visit.body(), limits, digest);
        refuseStatedSize(visit);
        var head = upTo(sent, BodyLimits.KEPT_AS_SENT, visit);
        if (head.length == 0 && !mayBeEmpty) {
            throw Refusal.BODY_EMPTY.because("the request has no body");
        }
        return new Received(head, encoding, head.length < BodyLimits.KEPT_AS_SENT, sent);
    }

    /** Inflates what was received, as a whole when it may be held. */
    public Body open(Visit visit, Received received) throws IOException {
        var sent = received.sent();
        if (sent.length == 0) {
            return new Body.Whole(sent, ContentEncoding.IDENTITY, sent);
        }
        if (received.isWhole()) {
            var inflated = inflated(sent, received.encoding(), visit);
            if (inflated != null) {
                return new Body.Whole(sent, received.encoding(), inflated);
            }
            return new Body.Streamed(bounded(new ByteArrayInputStream(sent), received.encoding()));
        }
        var all = new SequenceInputStream(new ByteArrayInputStream(sent), received.rest());
        return new Body.Streamed(bounded(all, received.encoding()));
    }

    /** Reads a body that must fit into memory. */
    public byte[] readWhole(Visit visit, @Nullable BodyDigest digest, boolean mayBeEmpty) throws IOException {
        return switch (open(visit, receive(visit, digest, mayBeEmpty))) {
            case Body.Whole whole -> whole.inflated();
            case Body.Streamed streamed -> {
                var bytes = streamed.inflated().readNBytes(limits.inMemory() + 1);
                visit.memory().claim(bytes.length);
                if (bytes.length > limits.inMemory()) {
                    throw tooLarge(limits.inMemory());
                }
                yield bytes;
            }
        };
    }

    /** Opens a body that is read as it arrives: bounded in size and time, none of it held here. */
    public InputStream stream(Visit visit, @Nullable BodyDigest digest) throws IOException {
        var encoding = encoding(visit);
        refuseStatedSize(visit);
        return bounded(new SentStream(visit.body(), limits, digest), encoding);
    }

    private static ContentEncoding encoding(Visit visit) {
        var header = visit.header("Content-Encoding");
        // An unknown name means identity, as in the reference implementation: a proxy may have left its own mark.
        return header == null
                ? ContentEncoding.IDENTITY
                : ContentEncoding.ofToken(header).orElse(ContentEncoding.IDENTITY);
    }

    private void refuseStatedSize(Visit visit) {
        if (visit.contentLength() > limits.sent()) {
            throw tooLarge(limits.sent());
        }
    }

    private static byte[] upTo(SentStream sent, int most, Visit visit) throws IOException {
        var stated = visit.contentLength();
        var first = stated > 0 && stated < FIRST_CHUNK * 8 ? (int) stated : FIRST_CHUNK;
        return fill(sent, first, most, visit);
    }

    /** Reads until the end or until so many bytes, claiming memory as the array grows. */
    private static byte[] fill(InputStream in, int first, int most, Visit visit) throws IOException {
        visit.memory().claim(first);
        var bytes = new byte[first];
        var size = 0;
        while (true) {
            if (size == bytes.length) {
                if (size >= most) {
                    return bytes;
                }
                var next = in.read();
                if (next < 0) {
                    return bytes;
                }
                var larger = (int) Math.min(most, Math.max(FIRST_CHUNK, 2L * bytes.length));
                visit.memory().claim(larger - bytes.length);
                bytes = Arrays.copyOf(bytes, larger);
                bytes[size++] = (byte) next;
            }
            var count = in.read(bytes, size, bytes.length - size);
            if (count < 0) {
                return Arrays.copyOf(bytes, size);
            }
            size += count;
        }
    }

    private byte @Nullable [] inflated(byte[] sent, ContentEncoding encoding, Visit visit) throws IOException {
        if (encoding == ContentEncoding.IDENTITY) {
            return sent;
        }
        var whole = encoding == ContentEncoding.GZIP ? gzip.inflate(sent, limits.inMemory(), visit.memory()) : null;
        return whole == null ? inflatedStream(sent, encoding, visit) : whole;
    }

    private byte @Nullable [] inflatedStream(byte[] sent, ContentEncoding encoding, Visit visit) throws IOException {
        // Event JSON shrinks to about a fourth with gzip; a wrong guess costs one copy.
        var guess = (int) Math.min(limits.inMemory() + 1L, Math.max(1024, 5L * sent.length));
        try (var in = Decoding.open(new ByteArrayInputStream(sent), encoding)) {
            var bytes = fill(in, guess, limits.inMemory() + 1, visit);
            if (bytes.length > limits.inMemory()) {
                visit.memory().giveBack(bytes.length);
                return null;
            }
            return bytes;
        } catch (IOException e) {
            throw Decoding.malformed(encoding, e);
        }
    }

    private InputStream bounded(InputStream sent, ContentEncoding encoding) throws IOException {
        return new InflatedStream(Decoding.open(sent, encoding), encoding, limits.inflated());
    }

    static RuntimeException tooLarge(long limit) {
        return Refusal.BODY_TOO_LARGE.because("the body is larger than " + limit + " bytes");
    }
}
