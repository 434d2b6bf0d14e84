package dev.faultline.embedded.clickhouse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the little of RowBinary that this server must understand itself. */
final class RowBinaryHeader {
    private final byte[] bytes;
    private int position;

    private RowBinaryHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** All strings of a result that has String columns only, row after row. */
    static List<String> strings(byte[] rows) {
        var header = new RowBinaryHeader(rows);
        var strings = new ArrayList<String>();
        while (header.position < rows.length) {
            var length = header.number();
            strings.add(new String(rows, header.position, length, StandardCharsets.UTF_8));
            header.position += length;
        }
        return strings;
    }

    /** How many bytes the names, and the types if there are any, take at the beginning of a result. */
    static int length(byte[] start, boolean withTypes) {
        var header = new RowBinaryHeader(start);
        var columns = header.number();
        for (var i = withTypes ? 2 * columns : columns; i > 0; i--) {
            var length = header.number();
            header.position += length;
        }
        return header.position;
    }

    /** Seven bits a byte, the lowest first. */
    private int number() {
        var value = 0;
        for (var shift = 0; ; shift += 7) {
            var b = bytes[position++];
            value |= (b & 0x7f) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
