package dev.faultline.catalog.organization;

import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant.
 *
 * @param rateLimit over all of its projects together, or null
 * @param quotas over all of its projects together
 */
public record Organization(
        long id, String slug, String name, @Nullable RateLimit rateLimit, List<Quota> quotas, Instant createdAt) {
    public Organization {
        quotas = List.copyOf(quotas);
    }
}
