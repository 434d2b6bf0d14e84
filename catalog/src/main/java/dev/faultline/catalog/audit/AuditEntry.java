package dev.faultline.catalog.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One change, as it was recorded with it. */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable Long actorId,
        @Nullable String actorName,
        String via,
        String action,
        String targetKind,
        String targetId,
        String targetLabel,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        @Nullable String address,
        @Nullable String userAgent) {}
