package dev.faultline.ingest.body;

import dev.faultline.core.signing.BodyDigest;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A body as it arrives: bounded in size and in time, and digested on the way when a signature asks for it. */
final class SentStream extends InputStream {
    private final InputStream in;
    private final BodyLimits limits;
    private final @Nullable BodyDigest digest;
    private final long startedAt = System.nanoTime();
    private long read;

    SentStream(InputStream in, BodyLimits limits, @Nullable BodyDigest digest) {
        this.in = in;
        this.limits = limits;
        this.digest = digest;
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
            count = in.read(into, offset, length);
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        }
        if (count <= 0) {
            return count;
        }
        read += count;
        if (read > limits.sent()) {
            throw Refusal.BODY_TOO_LARGE.because("the body is larger than " + limits.sent() + " bytes as sent");
        }
        if (System.nanoTime() - startedAt > limits.time().toNanos()) {
            throw tooSlow();
        }
        if (digest != null) {
            digest.update(into, offset, count);
        }
        return count;
    }

    private RuntimeException tooSlow() {
        return Refusal.BODY_TOO_SLOW.because("the body did not arrive within "
                + TimeUnit.NANOSECONDS.toSeconds(limits.time().toNanos()) + " s");
    }
}
