package dev.faultline.engines.clickhouse;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Rows on their way to a table.
 *
 * @param table its name
 * @param columns columns in the order of the encoded values
 * @param rows the rows in RowBinary
 * @param token rows sent again with the same token are stored once; empty for rows that may repeat
 */
public record Insert(String table, List<String> columns, Rows rows, String token) {

    /** Encoded rows. May be asked more than once. */
    @FunctionalInterface
    public interface Rows {
        /** Writes all rows. */
        void writeTo(OutputStream out) throws IOException;
    }
}
