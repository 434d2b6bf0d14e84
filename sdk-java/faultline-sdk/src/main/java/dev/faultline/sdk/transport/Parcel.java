package dev.faultline.sdk.transport;

import org.jspecify.annotations.Nullable;

/** An event that waits to be written and sent. */
public interface Parcel {
    /** The event's id. */
    String id();

    /** The event as JSON, made on the SDK's thread; null when nothing shall be sent (the reason is counted then). */
    byte @Nullable [] json();
}
