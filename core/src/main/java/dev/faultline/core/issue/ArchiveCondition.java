package dev.faultline.core.issue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when an issue stays archived. Whichever of its conditions comes true first ends it; without any it stays.
 *
 * @param until a moment, or null
 * @param events so many more than when it was archived, or null
 * @param users so many more people than when it was archived, or null
 * @param escalating until it grows far beyond its own past
 */
public record ArchiveCondition(
        @Nullable Instant until,
        @Nullable Long events,
        @Nullable Long users,
        boolean escalating) {

    /**
     * What happened since it was archived.
     *
     * @param events stored since then
     * @param users distinct people hit since then
     */
    public record Since(Instant now, long events, long users, boolean escalates) {}

    /** Why the archive ends, or null while it holds. */
    public @Nullable String endedBy(Since since) {
        if (until != null && !since.now().isBefore(until)) {
            return "the time is over";
        }
        if (events != null && since.events() >= events) {
            return "it happened " + since.events() + " times since it was archived";
        }
        if (users != null && since.users() >= users) {
            return "it hit " + since.users() + " people since it was archived";
        }
        return escalating && since.escalates() ? "it grows far beyond its own past" : null;
    }
}
