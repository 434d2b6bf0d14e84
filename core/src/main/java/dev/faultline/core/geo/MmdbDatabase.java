package dev.faultline.core.geo;

import dev.faultline.core.normalize.GeoLookup;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A database of the MMDB format, version 2: a binary tree over the bits of addresses whose leaves point into a section
 * of values. Read as published; nothing of it is copied but the places that were asked for.
 */
public final class MmdbDatabase implements GeoLookup {
    private static final byte[] MARKER = "\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);
    // The specification bounds the metadata by this.
    private static final int LONGEST_METADATA = 128 << 10;
    private static final int SEPARATOR = 16;
    private static final int V4_BITS_OF_V6 = 96;
    // Errors come from some thousand places; a fuller memory begins anew.
    private static final int REMEMBERED = 20_000;

    private final ByteBuffer bytes;
    private final MmdbValues values;
    private final int nodes;
    private final int recordBits;
    private final int treeBytes;
    private final boolean v6;
    private final int v4Root;
    private final ConcurrentMap<Integer, Place> places = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when the bytes are no such database; the message says what is missing */
    public MmdbDatabase(ByteBuffer file) {
        this.bytes = file;
        var metadata = metadata(file);
        this.nodes = number(metadata, "node_count");
        this.recordBits = number(metadata, "record_size");
        if (recordBits != 24 && recordBits != 28 && recordBits != 32) {
            throw new IllegalArgumentException("its records have " + recordBits + " bits; known are 24, 28 and 32");
        }
        var tree = (long) nodes * recordBits / 4;
        if (tree + SEPARATOR > file.capacity()) {
            throw new IllegalArgumentException("it is cut: the tree of " + nodes + " nodes does not fit into it");
        }
        this.treeBytes = (int) tree;
        this.v6 = number(metadata, "ip_version") == 6;
        this.values = new MmdbValues(file, treeBytes + SEPARATOR);
        try {
            this.v4Root = v6 ? descend(0, new byte[V4_BITS_OF_V6 / Byte.SIZE]) : 0;
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("its tree points out of the file", e);
        }
    }

    @Override
    public @Nullable Place find(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            if (parsed instanceof Inet4Address) {
                return place(descend(v4Root, parsed.getAddress()));
            }
            return v6 ? place(descend(0, parsed.getAddress())) : null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // No address, or a file that is broken at this place: an event without a place is as good as any.
            return null;
        }
    }

    private @Nullable Place place(int record) {
        if (record <= nodes) {
            return null;
        }
        var offset = record - nodes - SEPARATOR;
        var known = places.get(offset);
        if (known != null) {
            return known;
        }
        if (places.size() >= REMEMBERED) {
            places.clear();
        }
        var place = placeOf(values.read(offset));
        places.put(offset, place);
        return place;
    }

    private static Place placeOf(Object value) {
        var country = text(value, "country", "iso_code");
        return new Place(
                country == null ? text(value, "registered_country", "iso_code") : country,
                text(value, "city", "names", "en"));
    }

    private static @Nullable String text(Object value, String... path) {
        Object here = value;
        for (var step : path) {
            var next = here instanceof Map<?, ?> map ? map.get(step) : null;
            if (next == null) {
                return null;
            }
            here = next;
        }
        return here instanceof String text ? text : null;
    }

    /** Follows the bits from a node; answers a node, or the record of a leaf. */
    private int descend(int from, byte[] address) {
        var node = from;
        for (var bit = 0; bit < address.length * Byte.SIZE && node < nodes; bit++) {
            var right = (address[bit / Byte.SIZE] >> 7 - bit % Byte.SIZE & 1) == 1;
            node = record(node, right);
        }
        return node;
    }

    private int record(int node, boolean right) {
        var at = node * (recordBits / 4);
        return switch (recordBits) {
            case 24 -> three(right ? at + 3 : at);
            case 28 -> {
                var middle = bytes.get(at + 3) & 0xff;
                yield right ? (middle & 0x0f) << 24 | three(at + 4) : middle >> 4 << 24 | three(at);
            }
            default -> bytes.getInt(right ? at + 4 : at);
        };
    }

    private int three(int at) {
        return (bytes.get(at) & 0xff) << 16 | (bytes.get(at + 1) & 0xff) << 8 | bytes.get(at + 2) & 0xff;
    }

    private static Object metadata(ByteBuffer file) {
        var lowest = Math.max(0, file.capacity() - LONGEST_METADATA);
        for (var at = file.capacity() - MARKER.length; at >= lowest; at--) {
            if (marker(file, at)) {
                try {
                    return new MmdbValues(file, at + MARKER.length).read(0);
                } catch (IndexOutOfBoundsException e) {
                    throw new IllegalArgumentException("its metadata is cut", e);
                }
            }
        }
        throw new IllegalArgumentException("it is no MMDB file: its end holds no metadata");
    }

    private static boolean marker(ByteBuffer file, int at) {
        for (var i = 0; i < MARKER.length; i++) {
            if (file.get(at + i) != MARKER[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(Object metadata, String name) {
        if (metadata instanceof Map<?, ?> map
                && map.get(name) instanceof Long number
                && number >= 0
                && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw new IllegalArgumentException("its metadata has no " + name);
    }
}
