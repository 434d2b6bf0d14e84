package dev.faultline.processor.repair;

import java.time.Instant;

/**
 * A record that could not be processed.
 *
 * @param place topic, partition and offset it had
 * @param parkedAt when it was given up
 * @param reason a stable snake_case word
 * @param message what was wrong with it
 */
public record ParkedLetter(String place, Instant parkedAt, String reason, String message, int bytes) {}
