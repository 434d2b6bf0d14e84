package dev.faultline.core.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON as UTF-8 into one growing array. Any text becomes valid JSON: half a surrogate pair turns into U+FFFD.
 * What was written last can be taken back, which lists that keep their newest elements need.
 */
public final class JsonWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer;
    private int size;
    private boolean first = true;

    public JsonWriter(int expectedSize) {
        this.buffer = new byte[Math.max(64, expectedSize)];
    }

    public void startObject() {
        open((byte) '{');
    }

    public void endObject() {
        close((byte) '}');
    }

    public void startArray() {
        open((byte) '[');
    }

    public void endArray() {
        close((byte) ']');
    }

    public void name(String name) {
        separate();
        quoted(name);
        put((byte) ':');
        first = true;
    }

    public void text(@Nullable String value) {
        separate();
        if (value == null) {
            ascii("null");
        } else {
            quoted(value);
        }
    }

    /** The same, its bytes being JSON as they stand between two quotes. */
    void name(byte[] bytes, int from, int to) {
        quoted(bytes, from, to);
        put((byte) ':');
        first = true;
    }

    /** A text whose bytes are JSON as they stand between two quotes. */
    void quoted(byte[] bytes, int from, int to) {
        separate();
        var length = to - from;
        if (size + length + 2 > buffer.length) {
            grow(length + 2);
        }
        buffer[size++] = '"';
        System.arraycopy(bytes, from, buffer, size, length);
        size += length;
        buffer[size++] = '"';
    }

    /** A token that is JSON as it stands: a number, {@code true}, {@code null}. */
    public void raw(String token) {
        separate();
        ascii(token);
    }

    public void member(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            text(value);
        }
    }

    /** How many bytes stand there; a place that {@link #remove} understands. */
    public int position() {
        return size;
    }

    /** Takes out what stands between two positions of one array, the first of them behind its opening bracket. */
    public void remove(int from, int to) {
        // The element that moves up to the front brings the comma before it along.
        var start = buffer[from - 1] == '[' && to < size && buffer[to] == ',' ? to + 1 : to;
        System.arraycopy(buffer, start, buffer, from, size - start);
        size -= start - from;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, size);
    }

    private void open(byte bracket) {
        separate();
        put(bracket);
        first = true;
    }

    private void close(byte bracket) {
        put(bracket);
        first = false;
    }

    private void separate() {
        if (!first) {
            put((byte) ',');
        }
        first = false;
    }

    private void put(byte value) {
        if (size == buffer.length) {
            grow(1);
        }
        buffer[size++] = value;
    }

    private void grow(int more) {
        buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
    }

    @SuppressWarnings("deprecation") // The narrow copy is what is wanted: tokens are ASCII.
    private void ascii(String token) {
        var length = token.length();
        if (size + length > buffer.length) {
            grow(length);
        }
        token.getBytes(0, length, buffer, size);
        size += length;
    }

    private void quoted(String text) {
        var length = text.length();
        // Six bytes is the longest a character can become.
        if (size + length * 6 + 2 > buffer.length) {
            grow(length * 6 + 2);
        }
        var out = buffer;
        var at = size;
        out[at++] = '"';
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
                out[at++] = (byte) c;
            } else if (c < 0x80) {
                at = escaped(out, at, c);
            } else if (c < 0x800) {
                out[at++] = (byte) (0xc0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                at = supplementary(out, at, Character.toCodePoint(c, text.charAt(++i)));
            } else {
                var known = Character.isSurrogate(c) ? '\ufffd' : c;
                out[at++] = (byte) (0xe0 | known >> 12);
                out[at++] = (byte) (0x80 | known >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | known & 0x3f);
            }
        }
        out[at++] = '"';
        size = at;
    }

    private static int supplementary(byte[] out, int start, int codePoint) {
        var at = start;
        out[at++] = (byte) (0xf0 | codePoint >> 18);
        out[at++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        out[at++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        out[at++] = (byte) (0x80 | codePoint & 0x3f);
        return at;
    }

    private static int escaped(byte[] out, int start, char c) {
        var at = start;
        out[at++] = '\\';
        switch (c) {
            case '"', '\\' -> out[at++] = (byte) c;
            case '\n' -> out[at++] = 'n';
            case '\r' -> out[at++] = 'r';
            case '\t' -> out[at++] = 't';
            default -> {
                out[at++] = 'u';
                out[at++] = '0';
                out[at++] = '0';
                out[at++] = HEX[c >> 4];
                out[at++] = HEX[c & 15];
            }
        }
        return at;
    }
}
