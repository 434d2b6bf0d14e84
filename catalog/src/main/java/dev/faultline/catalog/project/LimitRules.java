package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a limit may say. */
public final class LimitRules {
    private static final long MAX_PERMITS = 1_000_000_000L;
    private static final int MAX_WINDOW_SECONDS = 86_400;
    private static final long MAX_QUOTA = 1_000_000_000_000L;

    private LimitRules() {}

    /** Checks a token bucket; none is fine. */
    public static void check(String field, @Nullable RateLimit limit) {
        if (limit == null) {
            return;
        }
        // Zero permits is a way to switch a category off.
        require(limit.permits() >= 0 && limit.permits() <= MAX_PERMITS, field, "permits are 0 to " + MAX_PERMITS);
        require(
                limit.windowSeconds() >= 1 && limit.windowSeconds() <= MAX_WINDOW_SECONDS,
                field,
                "a window is 1 to " + MAX_WINDOW_SECONDS + " seconds");
        require(
                limit.burst() >= limit.permits() && limit.burst() <= MAX_PERMITS,
                field,
                "a burst is at least the permits and at most " + MAX_PERMITS);
    }

    /** Checks quotas: one per category and period. */
    public static void check(String field, List<Quota> quotas) {
        var seen = new HashSet<String>();
        for (var quota : quotas) {
            require(quota.limit() >= 0 && quota.limit() <= MAX_QUOTA, field, "a quota is 0 to " + MAX_QUOTA);
            require(
                    seen.add(quota.category() + " " + quota.period()),
                    field,
                    "two quotas for the same category and period; keep one");
        }
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new CatalogException.Refused(field, message);
        }
    }
}
