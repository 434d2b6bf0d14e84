package dev.faultline.sdk.transport;

import dev.faultline.sdk.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Frames one item as a compressed envelope. */
final class Envelope {
    private Envelope() {}

    /** Made when it is sent: the server corrects this machine's clock by {@code sent_at}. */
    static byte[] of(@Nullable String eventId, String itemType, byte[] payload, Instant sentAt) {
        byte[] header = line(new JsonWriter()
                .beginObject()
                .member("event_id", eventId)
                .member("sent_at", sentAt.toString())
                .endObject());
        byte[] item = line(new JsonWriter()
                .beginObject()
                .member("type", itemType)
                .member("length", payload.length)
                .endObject());
        return gzip(header, item, payload, new byte[] {'\n'});
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
                throw new IOException("larger than any event of this SDK");
            }
            return bytes;
        }
    }

    private static byte[] line(JsonWriter json) {
        byte[] text = json.toBytes();
        byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }
}
