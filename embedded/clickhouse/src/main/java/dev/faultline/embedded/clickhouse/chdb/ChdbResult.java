package dev.faultline.embedded.clickhouse.chdb;

import java.lang.foreign.MemorySegment;

/** One finished result, or one chunk of a streamed one, in the engine's memory until closed. */
public final class ChdbResult implements AutoCloseable {
    private final ChdbLibrary library;
    private final MemorySegment handle;

    private ChdbResult(ChdbLibrary library, MemorySegment handle) {
        this.library = library;
        this.handle = handle;
    }

    /** Takes over a result, or throws what it reports. */
    static ChdbResult of(ChdbLibrary library, MemorySegment handle) {
        var result = new ChdbResult(library, handle);
        var error = NativeCall.text(NativeCall.call(() -> (MemorySegment) library.resultError.invokeExact(handle)));
        if (error != null) {
            result.close();
            throw new ChdbException(error);
        }
        return result;
    }

    /** The bytes in the output format; valid until {@link #close}. */
    public MemorySegment bytes() {
        var length = NativeCall.call(() -> (long) library.resultLength.invokeExact(handle));
        if (length == 0) {
            return MemorySegment.NULL;
        }
        return NativeCall.call(() -> (MemorySegment) library.resultBuffer.invokeExact(handle))
                .reinterpret(length);
    }

    /** Rows in this result. */
    public long rows() {
        return NativeCall.call(() -> (long) library.resultRowsRead.invokeExact(handle));
    }

    /** What was read and written to make it. */
    public Progress progress() {
        return NativeCall.call(() -> new Progress(
                (long) library.resultStorageRowsRead.invokeExact(handle),
                (long) library.resultStorageBytesRead.invokeExact(handle),
                (long) library.resultRowsWritten.invokeExact(handle),
                (long) library.resultBytesWritten.invokeExact(handle),
                (long) library.resultRowsRead.invokeExact(handle)));
    }

    @Override
    public void close() {
        NativeCall.run(() -> {
            library.destroyResult.invokeExact(handle);
        });
    }
}
