package dev.faultline.catalog.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param prefix how its issues' short ids begin; never changes
 * @param internal the hidden one that this server watches itself with
 */
public record Project(
        long id,
        long organizationId,
        String slug,
        String name,
        @Nullable String platform,
        String prefix,
        boolean active,
        boolean internal,
        Instant createdAt) {}
