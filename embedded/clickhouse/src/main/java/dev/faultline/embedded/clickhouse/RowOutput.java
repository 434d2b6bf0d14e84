package dev.faultline.embedded.clickhouse;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.chdb.ChdbResult;
import dev.faultline.embedded.clickhouse.compression.Compression;
import dev.faultline.embedded.clickhouse.http.HttpResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** Writes rows into a response, packed as the client asked. */
final class RowOutput implements AutoCloseable {
    private static final int COPY = 1 << 16;

    /** Formats without beginning or end, whose chunks simply follow each other. */
    private static final Set<String> PLAIN = Set.of(
            "RowBinary",
            "Native",
            "JSONEachRow",
            "JSONLines",
            "NDJSON",
            "JSONCompactEachRow",
            "JSONStringsEachRow",
            "TabSeparated",
            "TSV",
            "TabSeparatedRaw",
            "TSVRaw",
            "CSV",
            "Null");

    private static final String WITH_NAMES = "RowBinaryWithNames";
    private static final String WITH_TYPES = "RowBinaryWithNamesAndTypes";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HttpResponse response;
    private final String format;
    private final OutputStream out;
    private final String tag;
    private final byte[] copy = new byte[COPY];
    private long header = -1;
    private boolean failed;

    RowOutput(HttpResponse response, String format, Compression packing) throws IOException {
        this.response = response;
        this.format = format;
        this.tag = randomTag();
        response.header("Content-Type", contentType(format));
        response.header("X-ClickHouse-Format", format);
        response.header("X-ClickHouse-Timezone", "UTC");
        response.header("X-ClickHouse-Exception-Tag", tag);
        if (!packing.coding().isEmpty()) {
            response.header("Content-Encoding", packing.coding());
        }
        this.out = packing.pack(new KeepOpen(response));
    }

    /** Whether a result in this format may be sent in chunks; the engine frames each chunk of the others anew. */
    boolean streamable() {
        return PLAIN.contains(format) || repeatsHeader();
    }

    private boolean repeatsHeader() {
        return format.equals(WITH_NAMES) || format.equals(WITH_TYPES);
    }

    /** Writes a result or the next chunk of one. */
    void write(ChdbResult result) throws IOException {
        var bytes = result.bytes();
        if (bytes.byteSize() == 0) {
            return;
        }
        var from = 0L;
        if (repeatsHeader()) {
            // The engine writes names and types before each chunk; a client expects them once.
            from = Math.max(0, header);
            if (header < 0) {
                header = RowBinaryHeader.length(bytes.toArray(JAVA_BYTE), format.equals(WITH_TYPES));
            }
        }
        while (from < bytes.byteSize()) {
            var count = (int) Math.min(COPY, bytes.byteSize() - from);
            MemorySegment.copy(bytes, JAVA_BYTE, from, copy, 0, count);
            out.write(copy, 0, count);
            from += count;
        }
    }

    /** Ends a result that died: with an error's own answer if nothing has been sent, else by breaking off. */
    void fail(ChdbException error) throws IOException {
        failed = true;
        if (!response.committed()) {
            throw error;
        }
        out.write(ErrorAnswer.marker(tag, error));
        out.close();
        response.abort();
    }

    @Override
    public void close() throws IOException {
        if (!failed) {
            out.close();
        }
    }

    private static String randomTag() {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String contentType(String format) {
        if (format.startsWith("JSON") || format.equals("NDJSON")) {
            return "application/json; charset=UTF-8";
        }
        if (format.startsWith("CSV")) {
            return "text/csv; charset=UTF-8";
        }
        return format.startsWith("T") ? "text/tab-separated-values; charset=UTF-8" : "application/octet-stream";
    }
}
