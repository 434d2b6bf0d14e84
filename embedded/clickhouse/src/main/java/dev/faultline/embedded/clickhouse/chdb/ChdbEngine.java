package dev.faultline.embedded.clickhouse.chdb;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine in this process. It lives from the first connection to the last, knows one data folder, and may be
 * started once: closing the last connection and starting again is documented upstream as corrupting the allocator.
 * So this holds a connection of its own from the first moment until {@link #close}.
 */
public final class ChdbEngine implements AutoCloseable {
    private final ChdbLibrary library;
    private final List<String> arguments;
    private final ChdbConnection keeper;

    private ChdbEngine(ChdbLibrary library, List<String> arguments) {
        this.library = library;
        this.arguments = arguments;
        this.keeper = connect();
    }

    /**
     * Starts the engine.
     *
     * @param file libchdb
     * @param data the folder of its tables
     * @param settings server settings, and query settings that every connection starts with
     */
    public static ChdbEngine start(Path file, Path data, List<String> settings) {
        var arguments = new ArrayList<>(List.of("clickhouse", "--path=" + data));
        settings.forEach(setting -> arguments.add("--" + setting));
        return new ChdbEngine(new ChdbLibrary(file), List.copyOf(arguments));
    }

    /** Opens a connection: about 0.2 ms, so every request without a session gets a fresh one. */
    public ChdbConnection connect() {
        try (var arena = Arena.ofConfined()) {
            var argv = arena.allocate(ADDRESS, arguments.size());
            for (var i = 0; i < arguments.size(); i++) {
                argv.setAtIndex(ADDRESS, i, arena.allocateFrom(arguments.get(i)));
            }
            var owner = NativeCall.call(() -> (MemorySegment) library.connect.invokeExact(arguments.size(), argv));
            if (owner.address() == 0) {
                throw new ChdbException("the engine refused a connection; it wrote the reason to standard error");
            }
            return new ChdbConnection(library, owner);
        }
    }

    /** Stops the engine; every other connection must be closed before, or the process may die on its way out. */
    @Override
    public void close() {
        keeper.close();
    }
}
