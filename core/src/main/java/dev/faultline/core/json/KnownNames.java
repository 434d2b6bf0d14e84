package dev.faultline.core.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Names of members met before, so that the same forty names of every document are not made anew. A fixed table: names
 * that share a place push each other out, so a sender's fresh names cost one look and no memory. Threads race for it on
 * purpose: texts are immutable, and a lost one is made again.
 */
final class KnownNames {
    // Some hundred names make up nearly all members of real events.
    private static final int SIZE = 2_048;
    private static final int LONGEST = 48;

    private final @Nullable String[] table = new @Nullable String[SIZE];

    /** The ASCII bytes between the two places as text. */
    String of(byte[] bytes, int from, int to) {
        var length = to - from;
        if (length > LONGEST) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        var place = place(bytes, from, to);
        var known = table[place];
        if (known != null && same(known, bytes, from, length)) {
            return known;
        }
        var name = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        table[place] = name;
        return name;
    }

    private static boolean same(String name, byte[] bytes, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (var i = 0; i < length; i++) {
            if (name.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int place(byte[] bytes, int from, int to) {
        var hash = to - from;
        for (var i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return (hash ^ hash >>> 11 ^ hash >>> 22) & SIZE - 1;
    }
}
