package dev.faultline.embedded.clickhouse.sql;

/** What a request asks the engine to do, as far as the way there depends on it. */
public sealed interface Statement {
    /**
     * An INSERT whose rows follow as bytes.
     *
     * @param sql up to the data, without the FORMAT clause
     * @param format of the bytes
     * @param dataStart where they begin
     */
    record InsertData(String sql, String format, int dataStart) implements Statement {}

    /**
     * Rows may come back in chunks.
     *
     * @param format the one that the statement names, empty for none
     */
    record Select(String format) implements Statement {}

    /**
     * Runs to its end before anything comes back.
     *
     * @param format the one that the statement names, empty for none
     */
    record Command(String format) implements Statement {}

    /**
     * Refused here.
     *
     * @param reason a sentence for the client
     */
    record Refused(String reason) implements Statement {}

    /** The text may go on: read more before deciding. */
    record Incomplete() implements Statement {}
}
