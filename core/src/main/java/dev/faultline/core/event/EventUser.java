package dev.faultline.core.event;

import org.jspecify.annotations.Nullable;

/** Who was hit, as the SDK named them. */
public record EventUser(
        @Nullable String id,
        @Nullable String username,
        @Nullable String email,
        @Nullable String ipAddress,
        @Nullable String country,
        @Nullable String city) {}
