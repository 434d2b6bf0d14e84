package dev.faultline.bench.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Makes one envelope per request with an id of its own, without compressing anything: the head (envelope header, item
 * header, {@code event_id}) goes into a stored deflate block, which ends on a byte, so the body's ready-made deflate
 * stream can follow it. The result is one ordinary gzip member.
 */
public final class GzipEnvelope {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private GzipEnvelope() {}

    public static byte[] of(String eventId, EventBody body) {
        var head = head(eventId, body);
        var crc = new CRC32();
        crc.update(head);
        crc.update(body.raw());
        var out = ByteBuffer.allocate(GZIP_HEADER.length + 5 + head.length + body.deflated().length + 8)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put(GZIP_HEADER);
        out.put((byte) 0)
                .putShort((short) head.length)
                .putShort((short) ~head.length)
                .put(head);
        out.put(body.deflated());
        out.putInt((int) crc.getValue()).putInt(head.length + body.raw().length);
        return out.array();
    }

    private static byte[] head(String eventId, EventBody body) {
        var start = "{\"event_id\":\"" + eventId + "\"";
        var length = start.length() + body.raw().length;
        return ("{\"event_id\":\"" + eventId + "\"}\n{\"type\":\"event\",\"length\":" + length + "}\n" + start)
                .getBytes(UTF_8);
    }
}
