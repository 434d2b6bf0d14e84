package dev.faultline.bench.event;

import java.util.zip.Deflater;

/**
 * The part of an event's JSON behind its id, raw and compressed once. Compressing 20 KB per request would cost the
 * loader more than the server spends on it.
 *
 * @param group which of the generator's groups it belongs to
 * @param raw UTF-8 JSON from the comma behind {@code event_id} to the closing brace
 * @param deflated {@code raw} as a final raw deflate stream
 */
public record EventBody(int group, byte[] raw, byte[] deflated) {

    static EventBody of(int group, byte[] raw) {
        // Level 6 is what the official SDKs use.
        var deflater = new Deflater(6, true);
        try {
            deflater.setInput(raw);
            deflater.finish();
            var out = new byte[raw.length + 64];
            var length = deflater.deflate(out);
            return new EventBody(group, raw, java.util.Arrays.copyOf(out, length));
        } finally {
            deflater.end();
        }
    }
}
