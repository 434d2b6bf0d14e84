package dev.faultline.query.freshness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fresh every answer is.
 *
 * @param freshAsOf what was received up to this moment can be seen; null before the first canary came through
 * @param visibleMs how long the last canary took from the throw to the first query that found it, or null
 * @param late whether a canary is on its way for longer than it should be, or was not even taken
 */
public record FreshnessView(
        @Nullable Instant freshAsOf, @Nullable Long visibleMs, boolean late) {}
