package dev.faultline.ingest.body;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Inflates a gzip body that is held whole into one array of the size that its trailer states. As a stream the same body
 * cost a decompressor, a buffer of 8 KB, an array of a guessed size and a copy: more than half of all that ingest
 * allocated for a request.
 */
final class WholeGzip {
    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    /** What deflate can reach at most; a trailer that states more lies. */
    private static final int HIGHEST_RATIO = 1_032;

    /** Nothing waits while it inflates, so no more are in use at once than there are cores. */
    private static final int KEPT = 64;

    private final ArrayBlockingQueue<Inflater> idle = new ArrayBlockingQueue<>(KEPT);

    /** Null when it is not one plain member of at most so many bytes: the stream knows what to do or to say. */
    byte @Nullable [] inflate(byte[] sent, int most, MemoryBudget.Lease memory) {
        if (!isPlain(sent)) {
            return null;
        }
        var size = littleEndian(sent, sent.length - 4);
        if (size == 0 || size > most || size > (long) HIGHEST_RATIO * sent.length) {
            return null;
        }
        memory.claim(size);
        var inflated = inflate(sent, (int) size);
        if (inflated == null) {
            memory.giveBack(size);
        }
        return inflated;
    }

    // Flags mean that a name or a comment follows: no SDK writes one.
    private static boolean isPlain(byte[] sent) {
        return sent.length > HEADER + TRAILER
                && (sent[0] & 0xff) == 0x1f
                && (sent[1] & 0xff) == 0x8b
                && sent[2] == 8
                && sent[3] == 0;
    }

    private byte @Nullable [] inflate(byte[] sent, int size) {
        var inflater = idle.poll();
        if (inflater == null) {
            inflater = new Inflater(true);
        }
        try {
            var bytes = new byte[size];
            inflater.setInput(sent, HEADER, sent.length - HEADER - TRAILER);
            var count = inflater.inflate(bytes);
            var whole = count == size && inflater.finished() && inflater.getRemaining() == 0;
            return whole && checksum(bytes) == littleEndian(sent, sent.length - TRAILER) ? bytes : null;
        } catch (DataFormatException e) {
            return null;
        } finally {
            inflater.reset();
            if (!idle.offer(inflater)) {
                inflater.end();
            }
        }
    }

    private static long checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private static long littleEndian(byte[] bytes, int at) {
        return bytes[at] & 0xffL
                | (bytes[at + 1] & 0xffL) << 8
                | (bytes[at + 2] & 0xffL) << 16
                | (bytes[at + 3] & 0xffL) << 24;
    }
}
