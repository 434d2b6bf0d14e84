package dev.faultline.facts.read;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When rows go: a whole partition, once its last moment is older than its class. */
final class Retention {

    private Retention() {}

    static Instant deletesOn(Instant receivedAt, int days) {
        return receivedAt.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days + 1L));
    }
}
