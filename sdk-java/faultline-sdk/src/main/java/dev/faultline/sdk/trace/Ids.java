package dev.faultline.sdk.trace;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of 128 and 64 bits from a counter and two random seeds of this process. A {@code UUID} per event would queue all
 * threads at the one secure random generator.
 */
public final class Ids {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long SECOND_GAMMA = 0xD1B54A32D192ED03L;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong high = new AtomicLong(random.nextLong());
    private final long lowSeed = random.nextLong();

    /** 32 hexadecimal digits. */
    public String next() {
        long state = high.addAndGet(GOLDEN_GAMMA);
        byte[] text = new byte[32];
        hex(mix(state), text, 0);
        hex(mix(state * SECOND_GAMMA + lowSeed), text, 16);
        return ascii(text);
    }

    /** 16 hexadecimal digits. */
    String nextSpan() {
        byte[] text = new byte[16];
        hex(mix(high.addAndGet(GOLDEN_GAMMA)), text, 0);
        return ascii(text);
    }

    /** The finaliser of SplitMix64: a bijection, so that no two states share an id. */
    private static long mix(long state) {
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static void hex(long bits, byte[] text, int at) {
        for (int i = 0; i < 16; i++) {
            text[at + i] = DIGITS[(int) (bits >>> (60 - 4 * i)) & 15];
        }
    }

    private static String ascii(byte[] text) {
        return new String(text, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
