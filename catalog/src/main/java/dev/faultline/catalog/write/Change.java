package dev.faultline.catalog.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest change of a versioned thing.
 *
 * @param userId who, or null when the server itself did it or the person is gone
 */
public record Change(
        long version,
        Instant at,
        @Nullable Long userId,
        @Nullable String userName) {}
