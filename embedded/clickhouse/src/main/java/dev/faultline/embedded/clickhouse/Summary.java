package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.Progress;

/** The header from which clients take how many rows a statement wrote. */
final class Summary {
    static final String HEADER = "X-ClickHouse-Summary";

    private Summary() {}

    static String of(Progress progress, long elapsedNanos) {
        return "{\"read_rows\":\"" + progress.readRows()
                + "\",\"read_bytes\":\"" + progress.readBytes()
                + "\",\"written_rows\":\"" + progress.writtenRows()
                + "\",\"written_bytes\":\"" + progress.writtenBytes()
                + "\",\"total_rows_to_read\":\"0\",\"result_rows\":\"" + progress.resultRows()
                + "\",\"result_bytes\":\"0\",\"elapsed_ns\":\"" + elapsedNanos + "\"}";
    }
}
