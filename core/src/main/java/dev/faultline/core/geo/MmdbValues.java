package dev.faultline.core.geo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;

/** The values of an MMDB file: maps, lists, texts and numbers, with pointers to what occurs often. */
final class MmdbValues {
    // Real records nest four deep; a file whose pointers go in circles must not take the thread along.
    private static final int MAX_DEPTH = 16;
    private static final int MAX_ENTRIES = 10_000;

    private final ByteBuffer bytes;
    private final int start;

    /** @param start where offsets count from */
    MmdbValues(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /** @throws IndexOutOfBoundsException when the file ends within the value */
    Object read(int offset) {
        return new Reading(start + offset).value(0);
    }

    /** One walk over a value. */
    private final class Reading {
        private int at;
        private int entries;

        Reading(int at) {
            this.at = at;
        }

        Object value(int depth) {
            if (depth > MAX_DEPTH || ++entries > MAX_ENTRIES) {
                throw new IllegalArgumentException("a value of the database has no end");
            }
            var control = next();
            var type = control >> 5;
            if (type == 1) {
                var target = pointer(control);
                var back = at;
                at = target;
                var value = value(depth + 1);
                at = back;
                return value;
            }
            if (type == 0) {
                type = 7 + next();
            }
            var size = size(control & 0x1f);
            return switch (type) {
                case 2 -> text(size);
                case 7 -> map(size, depth);
                case 11 -> list(size, depth);
                case 14 -> size != 0;
                case 5, 6, 8, 9 -> number(size);
                // Floating point, bytes and numbers of 128 bits say nothing about a place by name.
                default -> skipped(size);
            };
        }

        private int pointer(int control) {
            var high = control & 7;
            return start
                    + switch (control >> 3 & 3) {
                        case 0 -> high << 8 | next();
                        case 1 -> (high << 16 | two()) + 2_048;
                        case 2 -> (high << 24 | next() << 16 | two()) + 526_336;
                        default -> two() << 16 | two();
                    };
        }

        private int size(int size) {
            return switch (size) {
                case 29 -> 29 + next();
                case 30 -> 285 + two();
                case 31 -> 65_821 + (next() << 16 | two());
                default -> size;
            };
        }

        private Object map(int size, int depth) {
            var map = new HashMap<String, Object>();
            for (var i = 0; i < size; i++) {
                var key = String.valueOf(value(depth + 1));
                map.put(key, value(depth + 1));
            }
            return map;
        }

        private Object list(int size, int depth) {
            var list = new ArrayList<Object>();
            for (var i = 0; i < size; i++) {
                list.add(value(depth + 1));
            }
            return list;
        }

        private Object text(int size) {
            var text = new byte[size];
            bytes.get(at, text);
            at += size;
            return new String(text, StandardCharsets.UTF_8);
        }

        private Object number(int size) {
            var number = 0L;
            for (var i = 0; i < size; i++) {
                number = number << 8 | next();
            }
            return number;
        }

        private Object skipped(int size) {
            at += size;
            return "";
        }

        private int two() {
            return next() << 8 | next();
        }

        private int next() {
            return bytes.get(at++) & 0xff;
        }
    }
}
