package dev.faultline.core.project;

import dev.faultline.core.envelope.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * A bound over a calendar period (UTC).
 *
 * @param category what is counted, or null for everything together
 */
public record Quota(@Nullable DataCategory category, Period period, long limit) {
    /** The calendar periods a quota may cover. */
    public enum Period {
        HOUR,
        DAY,
        MONTH
    }
}
