package dev.faultline.core.event;

import org.jspecify.annotations.Nullable;

/** The HTTP request during which it happened, as far as rows and filters need it. */
public record EventRequest(
        @Nullable String url,
        @Nullable String method,
        @Nullable String userAgent) {}
