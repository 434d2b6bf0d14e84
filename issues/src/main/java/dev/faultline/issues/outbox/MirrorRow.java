package dev.faultline.issues.outbox;

import java.time.Instant;

/**
 * A hash with the state of its issue, as ClickHouse keeps it.
 *
 * @param assignee {@code user:<id>}, {@code team:<id>} or empty
 * @param version grows with each change of the issue
 */
public record MirrorRow(
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
