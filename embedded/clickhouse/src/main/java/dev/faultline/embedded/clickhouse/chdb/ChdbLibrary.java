package dev.faultline.embedded.clickhouse.chdb;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/**
 * The functions of libchdb 26.7 that the server uses, one method handle each. The library stays loaded until the
 * process ends: unloading it is not something the engine survives.
 */
final class ChdbLibrary {
    private static final Linker LINKER = Linker.nativeLinker();

    final MethodHandle connect;
    final MethodHandle closeConnection;
    final MethodHandle classify;
    final MethodHandle query;
    final MethodHandle streamQuery;
    final MethodHandle streamFetch;
    final MethodHandle streamCancel;
    final MethodHandle resultBuffer;
    final MethodHandle resultLength;
    final MethodHandle resultError;
    final MethodHandle resultRowsRead;
    final MethodHandle resultStorageRowsRead;
    final MethodHandle resultStorageBytesRead;
    final MethodHandle resultRowsWritten;
    final MethodHandle resultBytesWritten;
    final MethodHandle destroyResult;
    final MethodHandle insertOpen;
    final MethodHandle insertAppend;
    final MethodHandle insertDone;
    final MethodHandle insertCancel;
    final MethodHandle insertError;
    final MethodHandle insertDestroy;

    private final SymbolLookup symbols;

    ChdbLibrary(Path file) {
        symbols = SymbolLookup.libraryLookup(file, Arena.global());
        connect = returning(ADDRESS, "chdb_connect", JAVA_INT, ADDRESS);
        closeConnection = returningNothing("chdb_close_conn", ADDRESS);
        classify =
                returning(JAVA_INT, "chdb_classify_query_n", ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS);
        query = withParameters("chdb_query_with_params_n");
        streamQuery = withParameters("chdb_stream_query_with_params_n");
        streamFetch = returning(ADDRESS, "chdb_stream_fetch_result", ADDRESS, ADDRESS);
        streamCancel = returningNothing("chdb_stream_cancel_query", ADDRESS, ADDRESS);
        resultBuffer = returning(ADDRESS, "chdb_result_buffer", ADDRESS);
        resultLength = returning(JAVA_LONG, "chdb_result_length", ADDRESS);
        resultError = returning(ADDRESS, "chdb_result_error", ADDRESS);
        resultRowsRead = returning(JAVA_LONG, "chdb_result_rows_read", ADDRESS);
        resultStorageRowsRead = returning(JAVA_LONG, "chdb_result_storage_rows_read", ADDRESS);
        resultStorageBytesRead = returning(JAVA_LONG, "chdb_result_storage_bytes_read", ADDRESS);
        resultRowsWritten = returning(JAVA_LONG, "chdb_result_rows_written", ADDRESS);
        resultBytesWritten = returning(JAVA_LONG, "chdb_result_bytes_written", ADDRESS);
        destroyResult = returningNothing("chdb_destroy_query_result", ADDRESS);
        insertOpen = withParameters("chdb_stream_insert_with_params_n");
        insertAppend = returning(JAVA_INT, "chdb_stream_append", ADDRESS, ADDRESS, JAVA_LONG);
        insertDone = returning(ADDRESS, "chdb_stream_done", ADDRESS);
        insertCancel = returningNothing("chdb_stream_cancel_insert", ADDRESS);
        insertError = returning(ADDRESS, "chdb_stream_insert_error", ADDRESS);
        insertDestroy = returningNothing("chdb_destroy_insert_stream", ADDRESS);
    }

    private MethodHandle withParameters(String name) {
        return returning(
                ADDRESS, name, ADDRESS, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                JAVA_LONG);
    }

    private MethodHandle returning(ValueLayout result, String name, MemoryLayout... arguments) {
        return LINKER.downcallHandle(symbols.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private MethodHandle returningNothing(String name, MemoryLayout... arguments) {
        return LINKER.downcallHandle(symbols.findOrThrow(name), FunctionDescriptor.ofVoid(arguments));
    }
}
