package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.RowBinary;
import java.time.Instant;

/** Encodes the state of an issue for {@link FactTable#ISSUE_HASHES}. */
public final class MirrorEncoder {

    private MirrorEncoder() {}

    /** A hash with the state of its issue. */
    public record Row(
            long projectId,
            long hash,
            long issueId,
            String status,
            String substatus,
            String priority,
            String assignee,
            String level,
            String title,
            String culprit,
            Instant firstSeen,
            String firstRelease,
            boolean deleted,
            long version) {}

    /** Appends one row. */
    public static void write(RowBinary out, Row row) {
        out.int64(row.projectId());
        out.int64(row.hash());
        out.int64(row.issueId());
        out.string(row.status());
        out.string(row.substatus());
        out.string(row.priority());
        out.string(row.assignee());
        out.string(row.level());
        out.string(row.title());
        out.string(row.culprit());
        out.int64(row.firstSeen().toEpochMilli());
        out.string(row.firstRelease());
        out.bool(row.deleted());
        out.int64(row.version());
    }
}
