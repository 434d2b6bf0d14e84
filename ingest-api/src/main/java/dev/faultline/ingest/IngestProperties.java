package dev.faultline.ingest;

import dev.faultline.ingest.accept.SizeLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code faultline.ingest.*}.
 *
 * @param fsync whether a record is on the disk, not in the page cache, before it is acknowledged
 * @param ackTimeout how long a request waits for the log
 * @param bodyTimeout how long a sender may take for a body
 * @param waitAtMost how long {@code wait=true} waits until it answers 202
 * @param maxBody largest body as sent
 * @param maxInflated largest body after decompression
 * @param maxInMemory how much of one inflated body is held at once; larger items are streamed to blobs
 * @param maxInFlight how much all requests may hold at once; unset means a quarter of the heap
 * @param fairShare records a second of one project, lane and node before the rest goes to the lane's overflow
 * @param minFreeDisk less free space than this on the disk of the blobs, and nothing is taken
 * @param maxSize what an item may weigh
 */
@ConfigurationProperties("faultline.ingest")
public record IngestProperties(
        @DefaultValue("false") boolean fsync,
        @DefaultValue("5s") Duration ackTimeout,
        @DefaultValue("30s") Duration bodyTimeout,
        @DefaultValue("10s") Duration waitAtMost,
        @DefaultValue("100MB") DataSize maxBody,
        @DefaultValue("200MB") DataSize maxInflated,
        @DefaultValue("8MB") DataSize maxInMemory,
        @Nullable DataSize maxInFlight,
        @DefaultValue("5000") int fairShare,
        @DefaultValue("256MB") DataSize minFreeDisk,
        @DefaultValue @NestedConfigurationProperty SizeLimits maxSize) {

    long inFlightBytes() {
        return maxInFlight == null ? Runtime.getRuntime().maxMemory() / 4 : maxInFlight.toBytes();
    }
}
