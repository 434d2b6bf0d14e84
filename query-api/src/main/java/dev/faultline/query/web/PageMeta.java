package dev.faultline.query.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a list was found.
 *
 * @param exact whether counts in it are exact
 * @param partial why the answer is not the whole one, or null
 * @param asOf when the answer was read
 * @param freshAsOf everything received up to this moment was there to be read; null while nobody knows
 */
public record PageMeta(
        long tookMs,
        @Nullable Long scannedRows,
        boolean exact,
        @Nullable Partial partial,
        Instant asOf,
        @Nullable Instant freshAsOf) {

    /** An answer that stopped early, and how far it came. */
    public record Partial(String reason, long done, long of) {}
}
