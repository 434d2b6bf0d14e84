package dev.faultline.sdk.transport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Makes a content ready to be sent. */
final class Envelope {
    private Envelope() {}

    /** Made when it is sent: the server corrects this machine's clock by {@code sent_at}. */
    static byte[] of(byte[] content, Instant sentAt) {
        String comma = content[1] == '}' ? "" : ",";
        byte[] opening = ("{\"sent_at\":\"" + sentAt + "\"" + comma).getBytes(StandardCharsets.UTF_8);
        return gzip(opening, Arrays.copyOfRange(content, 1, content.length));
    }

    static byte[] gzip(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (byte[] part : parts) {
                out.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Fails on cut or changed bytes: the format ends with a checksum. */
    static byte[] gunzip(byte[] compressed, int bound) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bytes = in.readNBytes(bound + 1);
            if (bytes.length > bound) {
                throw new IOException("larger than any envelope of this SDK");
            }
            return bytes;
        }
    }
}
