package dev.faultline.e2e.chaos;

import java.util.Map;

/**
 * What the tables hold of the project that was sent to.
 *
 * @param rows of events
 * @param ids distinct ones among them
 * @param minutes, hours, totals events as the rollups count them
 * @param stored events as the ledger counts them
 * @param received items that the log held and the door turned away
 * @param ended items that came to an end, whatever it was
 * @param duplicates of them seen before
 */
record Sums(
        long rows,
        long ids,
        long minutes,
        long hours,
        long totals,
        long stored,
        long received,
        long ended,
        long duplicates) {

    static final String SQL = """
            SELECT
              (SELECT count() FROM events WHERE project_id = 1) AS rows,
              (SELECT uniqExact(event_id) FROM events WHERE project_id = 1) AS ids,
              (SELECT sum(events) FROM event_minutes WHERE project_id = 1) AS minutes,
              (SELECT sum(events) FROM event_hours WHERE project_id = 1) AS hours,
              (SELECT sum(events) FROM hash_totals WHERE project_id = 1) AS totals,
              (SELECT sum(quantity) FROM outcomes WHERE project_id = 1 AND outcome = 'stored') AS stored,
              (SELECT sum(quantity) FROM received WHERE project_id = 1) AS received,
              (SELECT sum(quantity) FROM outcomes
                WHERE project_id = 1 AND outcome NOT IN ('client_discard', 'refused')) AS ended,
              (SELECT sum(quantity) FROM outcomes WHERE project_id = 1 AND outcome = 'duplicate') AS duplicates
            FORMAT JSONEachRow SETTINGS output_format_json_quote_64bit_integers = 0""";

    static Sums of(Map<String, Long> row) {
        return new Sums(
                at(row, "rows"),
                at(row, "ids"),
                at(row, "minutes"),
                at(row, "hours"),
                at(row, "totals"),
                at(row, "stored"),
                at(row, "received"),
                at(row, "ended"),
                at(row, "duplicates"));
    }

    private static long at(Map<String, Long> row, String name) {
        return row.getOrDefault(name, -1L);
    }

    /** Acknowledged and not there. */
    long lost(long acknowledged) {
        return acknowledged - ids;
    }

    /** There twice. */
    long doubled() {
        return rows - ids;
    }

    /** Received, and nobody knows what became of it. */
    long residual() {
        return received - ended;
    }

    boolean areRight(long acknowledged) {
        return lost(acknowledged) == 0
                && doubled() == 0
                && residual() == 0
                && minutes == rows
                && hours == rows
                && totals == rows
                && stored == rows;
    }
}
