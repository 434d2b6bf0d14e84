package dev.faultline.core.record;

import dev.faultline.core.event.EventId;
import java.util.Optional;

/**
 * How a processor tells the ingest node that waits ({@code wait=true}) what became of an event: a message {@code
 * <project>/<event id>/<outcome>} on the Redis channel of that node.
 *
 * @param outcome the wire name of an {@link dev.faultline.core.ledger.Outcome}
 */
public record WaitChannel(long projectId, EventId eventId, String outcome) {
    private static final String PREFIX = "faultline:wait:";

    /** The channel of a node, as its name travels in {@link RecordMeta#waitingNode}. */
    public static String of(String node) {
        return PREFIX + node;
    }

    /** The message as published. */
    public String message() {
        return projectId + "/" + eventId + "/" + outcome;
    }

    /** Reads a message; empty when it is not of this form. */
    public static Optional<WaitChannel> parse(String message) {
        var parts = message.split("/", -1);
        if (parts.length != 3 || !EventId.isValid(parts[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WaitChannel(Long.parseLong(parts[0]), EventId.parse(parts[1]), parts[2]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
