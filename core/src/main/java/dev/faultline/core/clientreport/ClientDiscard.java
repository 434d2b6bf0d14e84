package dev.faultline.core.clientreport;

import dev.faultline.core.envelope.DataCategory;
import java.time.Instant;

/**
 * So many things a sender dropped itself. A side column of the ledger: they were never received.
 *
 * @param timestamp when, as the sender says, corrected for clock drift
 * @param reason a stable snake_case word of the sender's
 */
public record ClientDiscard(
        long projectId, Instant receivedAt, Instant timestamp, String reason, DataCategory category, long quantity) {}
