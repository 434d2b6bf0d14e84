package dev.faultline.query.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows on their way into a file. CSV begins with the names of its columns; NDJSON ends with a line that counts the rows,
 * so that half a file is never taken for a whole one.
 *
 * @param <T> what one row is made of
 */
public final class RowFile<T> {
    private final Writer out;
    private final ExportFormat format;
    private final Function<T, List<@Nullable Object>> cells;
    private final Function<T, Object> object;
    private final JsonMapper json = JsonMapper.shared();
    private long rows;

    /**
     * Begins a file.
     *
     * @param cells of a row of CSV, in the order of the columns
     * @param object of a line of NDJSON
     */
    public RowFile(
            OutputStream out,
            ExportFormat format,
            List<String> columns,
            Function<T, List<@Nullable Object>> cells,
            Function<T, Object> object) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.format = format;
        this.cells = cells;
        this.object = object;
        if (format == ExportFormat.CSV) {
            line(String.join(",", columns));
        }
    }

    /** One row more. */
    public void add(T row) {
        line(format == ExportFormat.CSV ? csv(cells.apply(row)) : json.writeValueAsString(object.apply(row)));
        rows++;
    }

    /** The end, which a file that broke does not have. */
    public void end() throws IOException {
        if (format == ExportFormat.NDJSON) {
            line("{\"end\":true,\"rows\":" + rows + "}");
        }
        out.flush();
    }

    private void line(String text) {
        try {
            out.write(text);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(Collection<@Nullable Object> values) {
        return values.stream()
                .map(value -> cell(value == null ? "" : String.valueOf(value)))
                .collect(Collectors.joining(","));
    }

    /** Quoted; a cell that a spreadsheet would run as a formula is made text. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
