package dev.faultline.embedded.clickhouse.chdb;

/** What a statement has read and written so far. */
public record Progress(long readRows, long readBytes, long writtenRows, long writtenBytes, long resultRows) {
    /** Before anything happened. */
    public static final Progress NONE = new Progress(0, 0, 0, 0, 0);

    /** The sum of two parts of one statement. */
    public Progress plus(Progress other) {
        return new Progress(
                readRows + other.readRows,
                readBytes + other.readBytes,
                writtenRows + other.writtenRows,
                writtenBytes + other.writtenBytes,
                resultRows + other.resultRows);
    }
}
