package dev.faultline.facts.pulse;

import dev.faultline.engines.clickhouse.ClickHouse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads where the ledger does not add up. Of all projects: nothing of it reaches a person. */
public final class LedgerPulse {

    private final ClickHouse clickHouse;

    /** The ledger of this server. */
    public LedgerPulse(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /** A minute of a project in which as many were not received as ended. */
    public record Gap(long projectId, Instant minute, long received, long ended) {

        /** Above 0 was lost, below 0 counted twice. */
        public long residual() {
            return received - ended;
        }
    }

    /** The gaps between two moments, the widest first. */
    public List<Gap> gaps(Instant from, Instant to, int limit) {
        return clickHouse.query(
                """
                SELECT project_id, toUnixTimestamp(minute) AS start, toInt64(sum(came)) AS received,
                  toInt64(sum(went)) AS ended
                FROM (
                  SELECT project_id, minute, quantity AS came, 0 AS went FROM received
                  WHERE minute >= toDateTime({from:Int64}, 'UTC') AND minute < toDateTime({to:Int64}, 'UTC')
                  UNION ALL
                  SELECT project_id, minute, 0 AS came, quantity AS went FROM outcomes
                  WHERE minute >= toDateTime({from:Int64}, 'UTC') AND minute < toDateTime({to:Int64}, 'UTC')
                    AND outcome NOT IN ('client_discard', 'refused')
                )
                GROUP BY project_id, minute HAVING received != ended
                ORDER BY abs(received - ended) DESC, start, project_id LIMIT {limit:UInt32}""",
                Map.of("from", from.getEpochSecond(), "to", to.getEpochSecond(), "limit", limit),
                row -> new Gap(
                        row.getLong("project_id"),
                        Instant.ofEpochSecond(row.getLong("start")),
                        row.getLong("received"),
                        row.getLong("ended")));
    }
}
