package dev.faultline.sdk.transport;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Envelopes that wait to be sent, oldest first. Bounded: the oldest give way, and are counted. */
interface Spool extends Closeable {
    /** An envelope as it waits. */
    final class Waiting {
        final Kind kind;
        final byte[] content;

        Waiting(Kind kind, byte[] content) {
            this.kind = kind;
            this.content = content;
        }
    }

    void append(String id, Kind kind, byte[] content);

    /** The oldest that can be read; it stays until {@link #removeOldest}. */
    @Nullable Waiting oldest();

    void removeOldest();

    int size();

    default boolean isEmpty() {
        return size() == 0;
    }

    /** Takes over what processes that are gone left behind. */
    default void adoptOrphans() {}

    @Override
    default void close() {}
}
