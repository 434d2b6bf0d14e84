package dev.faultline.core.geo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds small databases by the format's specification. */
public final class MmdbFiles {
    private static final int EMPTY = -1;

    private final int recordBits;
    private final int version;
    private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {EMPTY, EMPTY}));
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** @param version 4 or 6 */
    public MmdbFiles(int recordBits, int version) {
        this.recordBits = recordBits;
        this.version = version;
    }

    /** Adds a network: its first bits, and the place. Leaves are kept below -1 until the number of nodes is known. */
    public MmdbFiles with(byte[] address, int bits, String country, String city) {
        var offset = data.size();
        value(Map.of("country", Map.of("iso_code", country), "city", Map.of("names", Map.of("en", city))));
        var node = 0;
        for (var bit = 0; bit < bits - 1; bit++) {
            var side = address[bit / 8] >> 7 - bit % 8 & 1;
            if (nodes.get(node)[side] < 0) {
                nodes.add(new int[] {EMPTY, EMPTY});
                nodes.get(node)[side] = nodes.size() - 1;
            }
            node = nodes.get(node)[side];
        }
        nodes.get(node)[address[(bits - 1) / 8] >> 7 - (bits - 1) % 8 & 1] = -2 - offset;
        return this;
    }

    public ByteBuffer build() {
        var out = new ByteArrayOutputStream();
        for (var node : nodes) {
            var left = record(node[0]);
            var right = record(node[1]);
            switch (recordBits) {
                case 24 -> {
                    number(out, left, 3);
                    number(out, right, 3);
                }
                case 28 -> {
                    number(out, left & 0xff_ffff, 3);
                    out.write(left >> 24 << 4 | right >> 24);
                    number(out, right & 0xff_ffff, 3);
                }
                default -> {
                    number(out, left, 4);
                    number(out, right, 4);
                }
            }
        }
        out.writeBytes(new byte[16]);
        out.writeBytes(data.toByteArray());
        out.writeBytes("\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1));
        data.reset();
        value(Map.of(
                "node_count", (long) nodes.size(), "record_size", (long) recordBits, "ip_version", (long) version));
        out.writeBytes(data.toByteArray());
        return ByteBuffer.wrap(out.toByteArray());
    }

    private int record(int entry) {
        return entry == EMPTY ? nodes.size() : entry < EMPTY ? nodes.size() + 16 + (-2 - entry) : entry;
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                data.write(7 << 5 | map.size());
                new TreeMap<>(map).forEach((key, below) -> {
                    value(key);
                    value(below);
                });
            }
            case Long number -> {
                data.write(6 << 5 | 4);
                number(data, number.intValue(), 4);
            }
            default -> {
                var text = value.toString().getBytes(StandardCharsets.UTF_8);
                // Longer than 28 takes a byte of its own, as in the specification.
                data.write(2 << 5 | Math.min(text.length, 29));
                if (text.length >= 29) {
                    data.write(text.length - 29);
                }
                data.writeBytes(text);
            }
        }
    }

    private static void number(ByteArrayOutputStream out, int value, int bytes) {
        for (var i = bytes - 1; i >= 0; i--) {
            out.write(value >> 8 * i);
        }
    }
}
