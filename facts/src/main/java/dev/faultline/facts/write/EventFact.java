package dev.faultline.facts.write;

import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.Grouping;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event about to become a row.
 *
 * @param retentionDays the class stamped into its rows
 * @param verified whether its envelope was signed
 * @param keyId the public key it was sent with
 */
public record EventFact(
        Event event, Grouping grouping, RecordPosition position, int retentionDays, boolean verified, String keyId) {

    /** The minute in which its id is looked for; 0 when the SDK stated no time. */
    public long idMinute() {
        return idMinute(event.statedAt());
    }

    /** The minute for a stated time, within what a column can hold: a nonsense time is as good as none. */
    public static long idMinute(@Nullable Instant statedAt) {
        if (statedAt == null) {
            return 0;
        }
        var minute = Math.floorDiv(statedAt.getEpochSecond(), 60L);
        return minute < 0 || minute > 0xFFFF_FFFFL ? 0 : minute;
    }
}
