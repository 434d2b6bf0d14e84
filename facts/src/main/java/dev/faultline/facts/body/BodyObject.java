package dev.faultline.facts.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import dev.faultline.core.event.EventId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The bytes of an object: the event's id, the length, and the body as a frame of zstd. The id tells a reader whose row is
 * older than the object that the slot has been taken since.
 */
final class BodyObject {

    private static final int HEAD = 2 * Long.BYTES + Integer.BYTES;

    /** As the table's codec: 65 us for a body of 20 KB, 5,763 bytes; level 1 takes 45 us and 5,827 bytes. */
    private static final int LEVEL = 3;

    /** No event is larger; a length beyond it is not one that was written here. */
    private static final int MAX_BODY = 64 << 20;

    private BodyObject() {}

    static byte[] encode(EventId id, byte[] json) {
        var packed = Zstd.compress(json, LEVEL);
        return ByteBuffer.allocate(HEAD + packed.length)
                .putLong(id.high())
                .putLong(id.low())
                .putInt(json.length)
                .put(packed)
                .array();
    }

    /** The body, if the object holds this event's. */
    static Optional<String> decode(byte[] object, EventId id) {
        if (object.length < HEAD) {
            throw new IllegalStateException("the object of a body has " + object.length + " bytes");
        }
        var head = ByteBuffer.wrap(object);
        if (!new EventId(head.getLong(), head.getLong()).equals(id)) {
            return Optional.empty();
        }
        var length = head.getInt();
        if (length < 0 || length > MAX_BODY) {
            throw new IllegalStateException("the object of a body claims " + length + " bytes");
        }
        var json = Zstd.decompress(Arrays.copyOfRange(object, HEAD, object.length), length);
        return Optional.of(new String(json, UTF_8));
    }
}
