package dev.faultline.embedded.clickhouse.chdb;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A running SELECT, read chunk by chunk so that its memory does not grow with the result. */
public final class RowStream implements AutoCloseable {
    private final ChdbLibrary library;
    private final MemorySegment connection;
    private final MemorySegment handle;
    private boolean ended;

    RowStream(ChdbLibrary library, MemorySegment connection, MemorySegment handle) {
        this.library = library;
        this.connection = connection;
        this.handle = handle;
        var error = NativeCall.text(NativeCall.call(() -> (MemorySegment) library.resultError.invokeExact(handle)));
        if (error != null) {
            ended = true;
            close();
            throw new ChdbException(error);
        }
    }

    /** The next chunk, to be closed by the caller, or null at the end. Throws what the query dies of. */
    public @Nullable ChdbResult next() {
        if (ended) {
            return null;
        }
        // A query that fails has ended too: it must not be cancelled again.
        ended = true;
        var chunk = ChdbResult.of(
                library, NativeCall.call(() -> (MemorySegment) library.streamFetch.invokeExact(connection, handle)));
        // The engine closes the stream behind a chunk without rows; that chunk may still hold a header.
        ended = chunk.rows() == 0;
        if (chunk.bytes().byteSize() == 0) {
            chunk.close();
            return null;
        }
        return chunk;
    }

    /** Cancels what is still running. */
    @Override
    public void close() {
        if (!ended) {
            ended = true;
            NativeCall.run(() -> {
                library.streamCancel.invokeExact(connection, handle);
            });
        }
        NativeCall.run(() -> {
            library.destroyResult.invokeExact(handle);
        });
    }
}
