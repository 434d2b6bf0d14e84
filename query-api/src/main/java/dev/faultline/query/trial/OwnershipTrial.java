package dev.faultline.query.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who would be asked.
 *
 * @param of how many stored events were looked at: some of each hash, of the last 30 days
 * @param matched how many of them would have an owner
 * @param coverage matched of all, 0 to 1
 * @param owners each with its events, most first
 * @param samples one event of each owner and some that nobody owns
 * @param event the owner of the pasted event
 */
record OwnershipTrial(
        int of,
        int matched,
        double coverage,
        List<OwnerCount> owners,
        List<OwnedEvent> samples,
        boolean partial,
        @Nullable Ownership event) {

    /** An owner as the rules write it. */
    record OwnerCount(String owner, int events) {}

    /** A stored event; {@code ownership} is null when nobody owns it. */
    record OwnedEvent(String id, String title, @Nullable Ownership ownership) {}

    /**
     * Whom the rules name.
     *
     * @param rule the line that decided, as written
     * @param line its number, from 1
     * @param matched the path, module, address or tag value that it matched
     */
    record Ownership(List<String> owners, String rule, int line, String matched) {}
}
