package dev.faultline.engines.blobs;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Large bytes under keys such as {@code incoming/2026-11-20/abc}: segments of letters, digits, dot, dash and underscore,
 * parted by slashes. A put is whole or absent, also when the process dies in it.
 */
public interface BlobStore {

    /** Stores bytes; an existing blob of that key is replaced. Closes nothing. Returns how many bytes there were. */
    long put(String key, InputStream bytes);

    /** Opens a blob for reading. */
    Optional<InputStream> get(String key);

    /** Removes a blob; an absent one is no error. */
    void delete(String key);

    /** What stands under a prefix that ends at a slash. Close the stream. */
    Stream<Blob> list(String prefix);

    /**
     * A stored blob.
     *
     * @param key its name
     * @param size in bytes
     * @param storedAt when it was put
     */
    record Blob(String key, long size, Instant storedAt) {}
}
