package dev.faultline.catalog.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signed-in browser, as its owner sees it. */
public record Session(
        long id, @Nullable String address, @Nullable String userAgent, Instant createdAt, Instant lastSeenAt) {}
