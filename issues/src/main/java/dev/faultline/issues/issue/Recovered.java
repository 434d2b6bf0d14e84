package dev.faultline.issues.issue;

import java.time.Instant;

/**
 * A sender's word that an error is over.
 *
 * @param at when it was received; what was seen later is not over
 */
public record Recovered(HashKey key, Instant at) {}
