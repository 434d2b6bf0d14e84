package dev.faultline.ingest.body;

import dev.faultline.core.record.ContentEncoding;
import java.io.InputStream;

/** A body that has been read, or as much of it as is held in memory. */
public sealed interface Body {
    /** Held whole, both as sent and inflated. */
    record Whole(byte[] sent, ContentEncoding encoding, byte[] inflated) implements Body {}

    /** Too large for that: inflated while it is read. */
    record Streamed(InputStream inflated) implements Body {}
}
