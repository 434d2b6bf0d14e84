package dev.faultline.bench.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * Makes one envelope per request with an id of its own, without compressing anything: the head (envelope header, item
 * header, {@code event_id}) goes into a stored deflate block, which ends on a byte, so the body's ready-made deflate
 * stream can follow it. The result is one ordinary gzip member.
 */
public final class GzipEnvelope {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int USERS = 200_000;

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

    // Trace, span and user come from the id's own random digits; the time is stated, as every SDK does.
    private static byte[] head(String eventId, EventBody body) {
        var millis = System.currentTimeMillis();
        var digits = HexFormat.fromHexDigitsToLong(eventId, 16, 32) >>> 1;
        var start = "{\"event_id\":\"" + eventId
                + "\",\"timestamp\":" + millis / 1_000 + "." + millis % 1_000 / 100
                + ",\"user\":{\"id\":\"" + digits % USERS + "\",\"ip_address\":\"192.0.2." + digits % 250
                + "\"},\"contexts\":{\"trace\":{\"trace_id\":\"" + eventId.substring(11) + eventId.substring(0, 11)
                + "\",\"span_id\":\"" + eventId.substring(5, 21)
                + "\"},\"runtime\":{\"name\":\"OpenJDK\",\"version\":\"25.0.3\"}}";
        var length = start.length() + body.raw().length;
        return ("{\"event_id\":\"" + eventId + "\"}\n{\"type\":\"event\",\"length\":" + length + "}\n" + start)
                .getBytes(UTF_8);
    }
}
