package dev.faultline.embedded.clickhouse.chdb;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A running INSERT that is fed raw bytes in the input format. The bytes never pass through the SQL parser: text that
 * looks like SQL stays data.
 */
public final class InsertStream implements AutoCloseable {
    private final ChdbLibrary library;
    private final MemorySegment handle;

    InsertStream(ChdbLibrary library, MemorySegment handle) {
        this.library = library;
        this.handle = handle;
        var error = error();
        if (error != null) {
            NativeCall.run(() -> {
                library.insertDestroy.invokeExact(handle);
            });
            throw new ChdbException(error);
        }
    }

    /** Hands over bytes, which the engine copies; waits when it has more than 16 chunks left to read. */
    public void append(MemorySegment bytes) {
        var failed =
                NativeCall.call(() -> (int) library.insertAppend.invokeExact(handle, bytes, bytes.byteSize()) != 0);
        if (failed) {
            var error = error();
            throw new ChdbException(error == null ? "the insert ended early" : error);
        }
    }

    /** Ends the input and commits. */
    public Progress finish() {
        var done = NativeCall.call(() -> (MemorySegment) library.insertDone.invokeExact(handle));
        try (var result = ChdbResult.of(library, done)) {
            return result.progress();
        }
    }

    /** Gives up an insert that was not finished, then frees it. */
    @Override
    public void close() {
        NativeCall.run(() -> {
            library.insertCancel.invokeExact(handle);
        });
        NativeCall.run(() -> {
            library.insertDestroy.invokeExact(handle);
        });
    }

    private @Nullable String error() {
        return NativeCall.text(NativeCall.call(() -> (MemorySegment) library.insertError.invokeExact(handle)));
    }
}
