package dev.faultline.sdk;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of 128 bits from a counter and two random seeds of this process. A {@code UUID} per event would queue all threads
 * at the one secure random generator.
 */
final class EventIds {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long SECOND_GAMMA = 0xD1B54A32D192ED03L;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong high = new AtomicLong(random.nextLong());
    private final long lowSeed = random.nextLong();

    String next() {
        long state = high.addAndGet(GOLDEN_GAMMA);
        return hex(mix(state)) + hex(mix(state * SECOND_GAMMA + lowSeed));
    }

    /** The finaliser of SplitMix64: a bijection, so that no two states share an id. */
    private static long mix(long state) {
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private static String hex(long bits) {
        String digits = Long.toHexString(bits);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
