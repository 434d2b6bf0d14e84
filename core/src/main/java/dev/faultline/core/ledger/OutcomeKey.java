package dev.faultline.core.ledger;

import dev.faultline.core.envelope.DataCategory;

/**
 * What outcomes are summed by.
 *
 * @param minute the minute of {@code received_at}, in epoch minutes
 * @param keyId the public key the item was sent with, empty when unknown
 * @param reason a stable snake_case word, empty for stored
 */
public record OutcomeKey(
        long projectId, long minute, String keyId, DataCategory category, Outcome outcome, String reason) {}
