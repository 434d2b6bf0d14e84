package dev.faultline.embedded.clickhouse.chdb;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A session with the engine: its own settings, current database and temporary tables. One statement at a time; the
 * engine runs several connections in parallel.
 */
public final class ChdbConnection implements AutoCloseable {
    private static final int READ_ONLY_CLASS = 0;

    private final ChdbLibrary library;
    private final MemorySegment owner;
    private final MemorySegment session;

    ChdbConnection(ChdbLibrary library, MemorySegment owner) {
        this.library = library;
        this.owner = owner;
        // Queries take the inner pointer, closing takes the outer one.
        this.session = owner.reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
    }

    /** Asks the engine's parser about a text, without running it. */
    public StatementAnalysis analyse(String sql) {
        try (var arena = Arena.ofConfined()) {
            var text = utf8(arena, sql);
            // struct_size, statement_count, flags, query_class
            var analysis = arena.allocate(JAVA_INT, 4);
            analysis.set(JAVA_INT, 0, (int) analysis.byteSize());
            var failed = NativeCall.call(() ->
                    (int) library.classify.invokeExact(session, text, text.byteSize(), MemorySegment.NULL, 0L, analysis)
                            != 0);
            if (failed) {
                throw new ChdbException("the engine could not look at the statement");
            }
            return new StatementAnalysis(
                    analysis.getAtIndex(JAVA_INT, 1), analysis.getAtIndex(JAVA_INT, 3) == READ_ONLY_CLASS);
        }
    }

    /**
     * Runs one statement to its end. The engine would run a second one after ";" and anything after a blank line
     * behind INSERT data, so callers check with {@link #analyse} first and never pass INSERT data here.
     */
    public ChdbResult query(String sql, String format, Map<String, String> parameters) {
        return ChdbResult.of(library, start(library.query, sql, format, parameters));
    }

    /** Runs a SET, USE or KILL, of which nobody reads the result. */
    public void command(String sql) {
        query(sql, "Null", Map.of()).close();
    }

    /** Starts a SELECT whose rows come in chunks. */
    public RowStream stream(String sql, String format, Map<String, String> parameters) {
        return new RowStream(library, session, start(library.streamQuery, sql, format, parameters));
    }

    /** Starts an INSERT, given without its FORMAT clause, whose bytes follow. */
    public InsertStream insert(String sql, String format, Map<String, String> parameters) {
        return new InsertStream(library, start(library.insertOpen, sql, format, parameters));
    }

    @Override
    public void close() {
        NativeCall.run(() -> {
            library.closeConnection.invokeExact(owner);
        });
    }

    private MemorySegment start(MethodHandle function, String sql, String format, Map<String, String> parameters) {
        try (var arena = Arena.ofConfined()) {
            var text = utf8(arena, sql);
            var formatText = utf8(arena, format);
            var count = parameters.size();
            var names = arena.allocate(ADDRESS, Math.max(1, count));
            var nameLengths = arena.allocate(JAVA_LONG, Math.max(1, count));
            var values = arena.allocate(ADDRESS, Math.max(1, count));
            var valueLengths = arena.allocate(JAVA_LONG, Math.max(1, count));
            var i = 0;
            for (var parameter : parameters.entrySet()) {
                var name = utf8(arena, parameter.getKey());
                var value = utf8(arena, parameter.getValue());
                names.setAtIndex(ADDRESS, i, name);
                nameLengths.setAtIndex(JAVA_LONG, i, name.byteSize());
                values.setAtIndex(ADDRESS, i, value);
                valueLengths.setAtIndex(JAVA_LONG, i, value.byteSize());
                i++;
            }
            return NativeCall.call(() -> (MemorySegment) function.invokeExact(
                    session,
                    text,
                    text.byteSize(),
                    formatText,
                    formatText.byteSize(),
                    names,
                    nameLengths,
                    values,
                    valueLengths,
                    (long) count));
        }
    }

    private static MemorySegment utf8(Arena arena, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var copy = arena.allocate(Math.max(1, bytes.length));
        MemorySegment.copy(MemorySegment.ofArray(bytes), 0, copy, 0, bytes.length);
        return copy.asSlice(0, bytes.length);
    }
}
