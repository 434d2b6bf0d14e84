package dev.faultline.sdk.transport;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Events that wait to be sent, oldest first. Bounded: the oldest give way, and are counted. */
interface Spool extends Closeable {
    /** An event as it waits. */
    final class Waiting {
        final String eventId;
        final byte[] json;

        Waiting(String eventId, byte[] json) {
            this.eventId = eventId;
            this.json = json;
        }
    }

    void append(String eventId, byte[] json);

    /** The oldest event that can be read; it stays until {@link #removeOldest}. */
    @Nullable Waiting oldest();

    void removeOldest();

    boolean isEmpty();

    /** Takes over what processes that are gone left behind. */
    default void adoptOrphans() {}

    @Override
    default void close() {}
}
