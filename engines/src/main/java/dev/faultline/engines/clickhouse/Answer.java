package dev.faultline.engines.clickhouse;

import java.time.Duration;
import java.util.List;

/**
 * Rows of a query and what they cost.
 *
 * @param scannedRows rows that the server read for it
 * @param elapsed from sending the statement to its last row
 */
public record Answer<T>(List<T> rows, long scannedRows, Duration elapsed) {
    public Answer {
        rows = List.copyOf(rows);
    }
}
