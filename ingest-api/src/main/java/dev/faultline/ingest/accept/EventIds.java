package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.event.EventId;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The id of what an envelope is about: its header's, else its payload's, else a new one. */
public final class EventIds {
    private final PayloadPeek peek;

    public EventIds(PayloadPeek peek) {
        this.peek = peek;
    }

    /** Null when nothing in the envelope needs an id. */
    @Nullable EventId of(Envelope envelope) {
        var stated = envelope.header().eventId();
        if (stated != null) {
            return stated;
        }
        for (var item : envelope.items()) {
            switch (item.type()) {
                case EVENT, TRANSACTION, FEEDBACK, USER_REPORT, SECURITY -> {
                    return ofPayload(envelope.bytes(), item.payloadOffset(), item.payloadLength());
                }
                default -> {
                    // Sessions, logs, reports and the like have no event id.
                }
            }
        }
        return null;
    }

    /** The id that an event's JSON states, or a new one. */
    public EventId ofPayload(byte[] bytes, int offset, int length) {
        var id = peek.text(bytes, offset, length, "event_id");
        return id != null && EventId.isValid(id) ? EventId.parse(id) : fresh();
    }

    /** The {@code type} that an event's JSON states, or null. */
    public @Nullable String typeOf(byte[] event) {
        return peek.text(event, 0, event.length, "type");
    }

    /** A new id. Uniqueness is all it needs: nothing is guarded by its being secret. */
    public static EventId fresh() {
        var random = ThreadLocalRandom.current();
        return new EventId(random.nextLong(), random.nextLong());
    }
}
