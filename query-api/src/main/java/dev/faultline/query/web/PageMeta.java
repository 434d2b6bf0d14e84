package dev.faultline.query.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a list was found.
 *
 * @param exact whether counts in it are exact
 * @param partial why the answer is not the whole one, or null
 * @param asOf the moment up to which stored events are in it
 */
public record PageMeta(
        long tookMs,
        @Nullable Long scannedRows,
        boolean exact,
        @Nullable Partial partial,
        Instant asOf) {

    /** An answer that stopped early, and how far it came. */
    public record Partial(String reason, long done, long of) {}
}
