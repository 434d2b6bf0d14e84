package dev.faultline.ingest.body;

import dev.faultline.core.record.ContentEncoding;
import java.io.InputStream;

/**
 * A body as sent: all of it, or its beginning and the stream that has the rest.
 *
 * @param sent at most {@link BodyLimits#KEPT_AS_SENT} bytes
 * @param isWhole whether nothing follows
 */
public record Received(byte[] sent, ContentEncoding encoding, boolean isWhole, InputStream rest) {}
