package dev.faultline.embedded.clickhouse;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import dev.faultline.embedded.clickhouse.chdb.ChdbConnection;
import dev.faultline.embedded.clickhouse.chdb.Progress;
import dev.faultline.embedded.clickhouse.sql.Statement.InsertData;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Map;

/** Feeds the rows of an INSERT to the engine while they arrive. */
final class Insertion {
    private static final int CHUNK = 1 << 18;

    private Insertion() {}

    /** Commits only a body that ended properly: whatever breaks off midway is cancelled by closing the stream. */
    static Progress run(ChdbConnection connection, InsertData insert, Map<String, String> parameters, InputStream data)
            throws IOException {
        var heap = new byte[CHUNK];
        try (var arena = Arena.ofConfined();
                var rows = connection.insert(insert.sql(), insert.format(), parameters)) {
            var chunk = arena.allocate(CHUNK);
            for (var count = fill(data, heap); count > 0; count = fill(data, heap)) {
                MemorySegment.copy(heap, 0, chunk, JAVA_BYTE, 0, count);
                rows.append(chunk.asSlice(0, count));
            }
            return rows.finish();
        }
    }

    private static int fill(InputStream data, byte[] chunk) throws IOException {
        return data.readNBytes(chunk, 0, chunk.length);
    }
}
