package dev.faultline.catalog.bootstrap;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What whoever starts the server needs to know.
 *
 * @param dsn of the first project's first key that works, or null when there is none any more
 * @param setupLink where the first owner makes their account, with the one-time code; null once somebody has one
 */
public record BootstrapReport(
        String organization,
        @Nullable Long projectId,
        @Nullable String dsn,
        @Nullable URI setupLink) {}
