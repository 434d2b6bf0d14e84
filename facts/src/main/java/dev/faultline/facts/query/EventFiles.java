package dev.faultline.facts.query;

import dev.faultline.core.event.EventId;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files that came with events; their bytes are blobs. */
public final class EventFiles {
    private static final int MOST = 100;

    private final FactsQuery facts;

    public EventFiles(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * One file.
     *
     * @param name as the sender called it: text of a stranger
     * @param blob the key of its bytes
     */
    public record EventFile(String name, String contentType, String kind, long size, Instant receivedAt, String blob) {}

    /** By name. */
    public List<EventFile> of(Scope scope, EventId event, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT filename, content_type, attachment_type, size, toUnixTimestamp64Milli(received_at) AS at, blob"
                        + " FROM attachments FINAL WHERE " + ScopedSql.MARK + " AND event_id = ")
                .bind("UUID", new UUID(event.high(), event.low()).toString())
                .add(" ORDER BY filename, blob LIMIT ")
                .bind("UInt32", MOST);
        return facts.find(
                        scope,
                        sql,
                        budget,
                        row -> new EventFile(
                                row.getString("filename"),
                                row.getString("content_type"),
                                row.getString("attachment_type"),
                                row.getLong("size"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("blob")))
                .rows();
    }
}
