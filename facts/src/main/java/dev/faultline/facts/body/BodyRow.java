package dev.faultline.facts.body;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.core.event.EventId;
import java.time.Instant;

/**
 * The row of a slot.
 *
 * @param retentionDays the class of its partition
 * @param inRow the body as JSON, or its contexts alone when the body lies outside
 */
public record BodyRow(
        long projectId,
        long hash,
        int slot,
        EventId eventId,
        Instant receivedAt,
        int retentionDays,
        String inRow,
        boolean outside) {

    /** What {@link #read} reads. */
    public static final String COLUMNS =
            "project_id, hash, slot, event_id, toUnixTimestamp64Milli(received_at) AS received_ms, retention, body, outside";

    /** A row of these columns. */
    public static BodyRow read(ClickHouseBinaryFormatReader row) {
        var id = row.getUUID("event_id");
        return new BodyRow(
                row.getLong("project_id"),
                row.getBigInteger("hash").longValue(),
                row.getInteger("slot"),
                new EventId(id.getMostSignificantBits(), id.getLeastSignificantBits()),
                Instant.ofEpochMilli(row.getLong("received_ms")),
                row.getInteger("retention"),
                row.getString("body"),
                row.getInteger("outside") != 0);
    }
}
