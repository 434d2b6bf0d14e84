package dev.faultline.core.pipeline;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventId;
import dev.faultline.core.grouping.Grouping;
import org.jspecify.annotations.Nullable;

/** What became of an item on its walk; each ends as one outcome in the ledger. */
public sealed interface Processed {
    /** The event's id as far as it could be read. */
    EventId id();

    /**
     * To be stored.
     *
     * @param event normalised and scrubbed: every text in it may be stored
     * @param body builds the scrubbed, normalised JSON; called only when a slot is kept for it
     * @param bodyWanted false when a sampling rule already decided against keeping the body
     */
    record Accepted(Event event, Grouping grouping, Body body, boolean bodyWanted) implements Processed {
        @Override
        public EventId id() {
            return event.id();
        }
    }

    /**
     * Dropped by a filter of the project.
     *
     * @param reason a stable snake_case word
     * @param event scrubbed, for the filter's samples
     */
    record Filtered(EventId id, String reason, Event event, Body body) implements Processed {}

    /** Not an event. The message says what was understood. */
    record Invalid(EventId id, String reason, @Nullable String message) implements Processed {}

    /** The scrubbed, normalised item as UTF-8 JSON. */
    @FunctionalInterface
    interface Body {
        byte[] json();
    }
}
