package dev.faultline.core.event;

import org.jspecify.annotations.Nullable;

/** An event's identity inside its project: 32 lower-case hex digits, no dashes. */
public record EventId(long high, long low) implements Comparable<EventId> {

    /** Reads 32 hex digits, with or without the four dashes of a UUID, in either case. */
    public static EventId parse(CharSequence text) {
        var high = 0L;
        var low = 0L;
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '-') {
                continue;
            }
            var digit = Character.digit(c, 16);
            if (digit < 0 || c > 'f' || digits == 32) {
                throw new IllegalArgumentException("not an event id: it must be 32 hex digits");
            }
            if (digits < 16) {
                high = (high << 4) | digit;
            } else {
                low = (low << 4) | digit;
            }
            digits++;
        }
        if (digits != 32) {
            throw new IllegalArgumentException("not an event id: it has " + digits + " hex digits, not 32");
        }
        return new EventId(high, low);
    }

    /** The id that a sender named: null for none, for nonsense, and for all zeros, which SDKs send when they made none. */
    public static @Nullable EventId named(@Nullable CharSequence text) {
        if (text == null || !isValid(text)) {
            return null;
        }
        var id = parse(text);
        return id.high == 0 && id.low == 0 ? null : id;
    }

    /** Whether the text would be read by {@link #parse}. */
    public static boolean isValid(CharSequence text) {
        var digits = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '-') {
                continue;
            }
            if (c > 'f' || Character.digit(c, 16) < 0 || digits == 32) {
                return false;
            }
            digits++;
        }
        return digits == 32;
    }

    @Override
    public int compareTo(EventId other) {
        var byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return hex(high) + hex(low);
    }

    private static String hex(long half) {
        var digits = Long.toHexString(half);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
