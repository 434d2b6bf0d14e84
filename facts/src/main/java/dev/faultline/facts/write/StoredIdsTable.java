package dev.faultline.facts.write;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.core.event.EventId;
import dev.faultline.engines.clickhouse.ClickHouse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ids that ClickHouse holds, asked in the order of the table's key. */
public final class StoredIdsTable implements StoredIds {

    private static final String COLUMNS =
            "SELECT project_id, id_minute, event_id, lane, partition, offset, item FROM event_ids WHERE ";

    /** Some 130 KB of text, half of what a server reads as one statement by default. */
    private static final int IDS_PER_STATEMENT = 2_000;

    private final ClickHouse clickHouse;

    /** The ids of this server. */
    public StoredIdsTable(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    @Override
    public List<Stored> ofMinute(long projectId, long minute, int limit) {
        return clickHouse.query(
                COLUMNS + "project_id = {project:UInt64} AND id_minute = {minute:UInt32} LIMIT {limit:UInt32}",
                Map.of("project", projectId, "minute", minute, "limit", limit + 1),
                StoredIdsTable::read);
    }

    @Override
    public List<Stored> find(Collection<Key> keys) {
        return chunks(List.copyOf(keys)).stream()
                .flatMap(chunk -> findChunk(chunk).stream())
                .toList();
    }

    private List<Stored> findChunk(List<Key> keys) {
        var tuples = keys.stream().map(StoredIdsTable::tuple).collect(Collectors.joining(","));
        return clickHouse.query(
                COLUMNS + "(project_id, id_minute, event_id) IN (" + tuples + ")", Map.of(), StoredIdsTable::read);
    }

    // Numbers and hex digits only: nothing that a sender chose reaches the statement as text.
    private static String tuple(Key key) {
        return "(" + key.projectId() + "," + key.minute() + ",toUUID('" + uuid(key.id()) + "'))";
    }

    private static List<List<Key>> chunks(List<Key> keys) {
        var chunks = new ArrayList<List<Key>>();
        for (var from = 0; from < keys.size(); from += IDS_PER_STATEMENT) {
            chunks.add(keys.subList(from, Math.min(keys.size(), from + IDS_PER_STATEMENT)));
        }
        return chunks;
    }

    private static UUID uuid(EventId id) {
        return new UUID(id.high(), id.low());
    }

    private static Stored read(ClickHouseBinaryFormatReader row) {
        var id = row.getUUID("event_id");
        return new Stored(
                new Key(
                        row.getLong("project_id"),
                        row.getLong("id_minute"),
                        new EventId(id.getMostSignificantBits(), id.getLeastSignificantBits())),
                new RecordPosition(
                        row.getString("lane"),
                        row.getInteger("partition"),
                        row.getLong("offset"),
                        row.getInteger("item")));
    }
}
