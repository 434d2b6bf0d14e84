package dev.faultline.sdk.transport;

import org.jspecify.annotations.Nullable;

/** Something that waits to be written and sent. */
public interface Parcel {
    /** 32 hexadecimal digits. */
    String id();

    Kind kind();

    /** What {@link Content} made, on the SDK's thread; null when nothing shall be sent (the reason is counted then). */
    byte @Nullable [] content();
}
