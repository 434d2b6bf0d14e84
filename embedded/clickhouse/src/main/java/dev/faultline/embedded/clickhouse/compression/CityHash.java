package dev.faultline.embedded.clickhouse.compression;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * CityHash128 as of its version 1.0.2, which ClickHouse froze as the checksum of its compressed blocks. Later versions
 * of CityHash give other values, so no library's current one will do.
 */
final class CityHash {
    private static final long K0 = 0xc3a5c85c97cb3127L;
    private static final long K1 = 0xb492b66fbe98f273L;
    private static final long K2 = 0x9ae16a3b2f90404fL;
    private static final long K3 = 0xc949d7c7509e6557L;
    private static final long MULTIPLIER = 0x9ddfea08eb382d69L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private long v1;
    private long v2;
    private long w1;
    private long w2;

    private CityHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Both halves, the first one low. */
    record Hash(long low, long high) {}

    static Hash of(byte[] bytes, int from, int length) {
        var city = new CityHash(bytes);
        if (length >= 16) {
            return city.seeded(from + 16, length - 16, city.at(from) ^ K3, city.at(from + 8));
        }
        if (length >= 8) {
            return city.seeded(from, 0, city.at(from) ^ (length * K0), city.at(from + length - 8) ^ K1);
        }
        return city.seeded(from, length, K0, K1);
    }

    private Hash seeded(int from, int length, long low, long high) {
        return length < 128 ? shorter(from, length, low, high) : longer(from, length, low, high);
    }

    private Hash shorter(int from, int length, long low, long high) {
        var a = low;
        var b = high;
        long c;
        long d;
        if (length <= 16) {
            a = mix(a * K1) * K1;
            c = b * K1 + upTo16(from, length);
            d = mix(a + (length >= 8 ? at(from) : c));
        } else {
            c = pair(at(from + length - 8) + K1, a);
            d = pair(b + length, c + at(from + length - 16));
            a += d;
            var position = from;
            for (var left = length - 16; left > 0; left -= 16, position += 16) {
                a = (a ^ (mix(at(position) * K1) * K1)) * K1;
                b ^= a;
                c = (c ^ (mix(at(position + 8) * K1) * K1)) * K1;
                d ^= c;
            }
        }
        a = pair(a, c);
        b = pair(d, b);
        return new Hash(a ^ b, pair(b, a));
    }

    private Hash longer(int from, int length, long low, long high) {
        var x = low;
        var y = high;
        var z = length * K1;
        v1 = turn(y ^ K1, 49) * K1 + at(from);
        v2 = turn(v1, 42) * K1 + at(from + 8);
        w1 = turn(y + z, 35) * K1 + x;
        w2 = turn(x + at(from + 88), 53) * K1;
        var position = from;
        var left = length;
        // Rounds of 64 bytes, always two at a time.
        for (; left >= 128; left -= 128) {
            for (var round = 0; round < 2; round++, position += 64) {
                x = turn(x + y + v1 + at(position + 16), 37) * K1;
                y = turn(y + v2 + at(position + 48), 42) * K1;
                x ^= w2;
                y ^= v1;
                z = turn(z ^ w1, 33);
                stirV(position, v2 * K1, x + w1);
                stirW(position + 32, z + w2, y);
                var swap = z;
                z = x;
                x = swap;
            }
        }
        y += turn(w1, 37) * K0 + z;
        x += turn(v1 + z, 49) * K0;
        for (var tail = 32; tail - 32 < left; tail += 32) {
            y = turn(y - x, 42) * K0 + v2;
            w1 += at(position + left - tail + 16);
            x = turn(x, 49) * K0 + w1;
            w1 += v1;
            stirV(position + left - tail, v1, v2);
        }
        x = pair(x, v1);
        y = pair(y, w1);
        return new Hash(pair(x + v2, w2) + y, pair(x + w2, y + v2));
    }

    private void stirV(int position, long seedA, long seedB) {
        var a = seedA + at(position);
        var b = turn(seedB + a + at(position + 24), 21);
        var c = a;
        a += at(position + 8) + at(position + 16);
        v1 = a + at(position + 24);
        v2 = b + turn(a, 44) + c;
    }

    private void stirW(int position, long seedA, long seedB) {
        var a = seedA + at(position);
        var b = turn(seedB + a + at(position + 24), 21);
        var c = a;
        a += at(position + 8) + at(position + 16);
        w1 = a + at(position + 24);
        w2 = b + turn(a, 44) + c;
    }

    private long upTo16(int from, int length) {
        if (length > 8) {
            var a = at(from);
            var b = at(from + length - 8);
            return pair(a, Long.rotateRight(b + length, length)) ^ b;
        }
        if (length >= 4) {
            return pair(length + (intAt(from) << 3), intAt(from + length - 4));
        }
        if (length > 0) {
            var first = bytes[from] & 0xff;
            var middle = bytes[from + (length >> 1)] & 0xff;
            var last = bytes[from + length - 1] & 0xff;
            var y = first + (middle << 8);
            var z = length + (last << 2);
            return mix(y * K2 ^ z * K3) * K2;
        }
        return K2;
    }

    private static long pair(long u, long v) {
        var a = (u ^ v) * MULTIPLIER;
        a ^= a >>> 47;
        var b = (v ^ a) * MULTIPLIER;
        b ^= b >>> 47;
        return b * MULTIPLIER;
    }

    private static long mix(long value) {
        return value ^ (value >>> 47);
    }

    private static long turn(long value, int by) {
        return Long.rotateRight(value, by);
    }

    private long at(int position) {
        return (long) LONGS.get(bytes, position);
    }

    private long intAt(int position) {
        return Integer.toUnsignedLong((int) INTS.get(bytes, position));
    }
}
