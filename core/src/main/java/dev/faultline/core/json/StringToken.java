package dev.faultline.core.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A string or number of a document: where it stands, what is in it, and its text once somebody asks. */
final class StringToken {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';
    /** PostgreSQL holds no text with a NUL: one event that carried it stopped all behind it. */
    private static final char UNKNOWN = '\ufffd';

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int from;
    private int to;
    private boolean escaped;
    /** Not 0 when a byte is beyond ASCII. */
    private long high;
    /** Not 0 when a byte is a control character. */
    private long low;

    /**
     * @param start where the document begins, for the place in a refusal
     * @param end where it ends
     */
    StringToken(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether its bytes are its text: no escape, nothing beyond ASCII. */
    boolean literal() {
        return high == 0 && !escaped;
    }

    /** Whether its bytes are JSON again as they stand between two quotes. */
    boolean plain() {
        return literal() && low == 0;
    }

    /** Becomes the number between the two places. */
    void number(int first, int behind) {
        from = first;
        to = behind;
        escaped = false;
        high = 0;
        low = 0;
    }

    /** Becomes the string behind whose opening quote {@code begin} stands; answers the place behind its closing one. */
    int read(int begin) {
        from = begin;
        escaped = false;
        high = 0;
        low = 0;
        var at = next(begin);
        while (bytes[at] != '"') {
            escaped = true;
            at = next(escape(at + 1));
        }
        to = at;
        return at + 1;
    }

    String text() {
        if (!escaped) {
            return plainText(from, to);
        }
        var text = new StringBuilder(to - from);
        var begin = from;
        for (var i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                text.append(plainText(begin, i));
                i++;
                if (bytes[i] == 'u') {
                    text.append(unit(i + 1));
                    i += 4;
                } else {
                    text.append(meaning(bytes[i]));
                }
                begin = i + 1;
            }
        }
        return text.append(plainText(begin, to)).toString();
    }

    /** Copying is all that ASCII needs; anything broken in UTF-8 becomes U+FFFD, and so does NUL. */
    private String plainText(int first, int behind) {
        var text = new String(
                bytes, first, behind - first, high == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return low == 0 ? text : text.replace('\0', UNKNOWN);
    }

    /** Where the next quote or backslash stands, found eight bytes at a time. */
    private int next(int begin) {
        var i = begin;
        while (i + Long.BYTES <= end) {
            var word = (long) LONGS.get(bytes, i);
            var hits = zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES);
            if (hits != 0) {
                var bits = Long.numberOfTrailingZeros(hits) & ~7;
                var before = word & (1L << bits) - 1;
                high |= before & HIGHS;
                // From the hit on stand blanks, so that what is not looked at is no control character.
                low |= below(before | SPACES << bits);
                return i + (bits >>> 3);
            }
            high |= word & HIGHS;
            low |= below(word);
            i += Long.BYTES;
        }
        for (; i < end; i++) {
            var c = bytes[i];
            if (c == '"' || c == '\\') {
                return i;
            }
            high |= c & 0x80;
            low |= c >= 0 && c < ' ' ? 1 : 0;
        }
        throw new MalformedJsonException("a text without an end", end - start);
    }

    private static long zeros(long word) {
        return word - ONES & ~word & HIGHS;
    }

    /** Not 0 when a byte is below a blank. */
    private static long below(long word) {
        return word - SPACES & ~word & HIGHS;
    }

    /** Checks the escape whose letter stands here; answers the place behind it. */
    private int escape(int at) {
        var letter = at < end ? bytes[at] : 0;
        switch (letter) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
                return at + 1;
            }
            case 'u' -> {
                for (var i = 1; i <= 4; i++) {
                    if (at + i >= end || Character.digit(bytes[at + i], 16) < 0) {
                        throw new MalformedJsonException("an escape that is none", at - start);
                    }
                }
                return at + 5;
            }
            default -> throw new MalformedJsonException("an escape that is none", at - start);
        }
    }

    private char unit(int at) {
        var unit = 0;
        for (var i = at; i < at + 4; i++) {
            unit = unit << 4 | Character.digit(bytes[i], 16);
        }
        return unit == 0 ? UNKNOWN : (char) unit;
    }

    private static char meaning(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> (char) escape;
        };
    }
}
