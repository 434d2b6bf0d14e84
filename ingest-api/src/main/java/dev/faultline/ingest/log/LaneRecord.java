package dev.faultline.ingest.log;

import dev.faultline.core.event.EventId;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordMeta;
import java.util.List;

/**
 * A record on its way to a lane.
 *
 * @param partitionId what chooses among the partitions of a project that was widened
 * @param spread over how many partitions the project goes
 */
public record LaneRecord(
        Lane lane, RecordMeta meta, List<BlobReference> blobs, byte[] value, EventId partitionId, int spread) {}
