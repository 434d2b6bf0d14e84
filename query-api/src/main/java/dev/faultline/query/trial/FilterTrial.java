package dev.faultline.query.trial;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What filters would drop of what is stored. They judge stored events by what scrubbing left of them.
 *
 * @param tested how many stored events were looked at: some of each hash, of the last 30 days
 * @param byReason how many each filter would drop
 * @param samples the first that would be dropped
 * @param event the verdict about the pasted event
 */
record FilterTrial(
        int tested,
        int dropped,
        Map<String, Integer> byReason,
        List<DroppedEvent> samples,
        boolean partial,
        @Nullable FilterVerdict event) {

    /** A stored event that would have been dropped. */
    record DroppedEvent(String id, String title, String reason) {}

    /** @param reason the filter that drops it; null when it would be stored */
    record FilterVerdict(boolean dropped, @Nullable String reason) {}
}
