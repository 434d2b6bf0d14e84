package dev.faultline.ingest.body;

import java.time.Duration;

/**
 * How much of a body is taken, and how slowly.
 *
 * @param sent bytes as sent
 * @param inflated bytes after decompression, over all items
 * @param inMemory inflated bytes that are held at once; beyond it the body is streamed and its large items go to blobs
 * @param time how long a sender may take for a body
 */
public record BodyLimits(long sent, long inflated, int inMemory, Duration time) {
    /** Bytes as sent that are kept to be passed on unchanged; more than this goes through the stream. */
    public static final int KEPT_AS_SENT = 1024 * 1024;
}
