package dev.faultline.issues.outbox;

import dev.faultline.issues.signal.IssueSignal;
import dev.faultline.issues.signal.IssueSignalCodec;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Messages in the same transaction as the change they tell of. A message is delivered at least once: mirror rows carry
 * a version and signals an id, so that a repeat changes nothing.
 */
public final class Outbox {

    private final JdbcClient jdbc;
    private final IssueSignalCodec signals = new IssueSignalCodec();

    /** The outbox in this database. */
    public Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells the rest of the house. */
    public void signal(IssueSignal signal) {
        put(OutboxMessage.Kind.SIGNAL, Long.toString(signal.issueId()), signals.text(signal));
    }

    /** Has the issue's state copied to ClickHouse as it is when the message is delivered. */
    public void mirror(long issueId) {
        put(OutboxMessage.Kind.MIRROR, Long.toString(issueId), "{}");
    }

    /** The oldest undelivered messages; locked until the transaction ends, so that relays share the work. */
    public List<OutboxMessage> take(int limit) {
        return jdbc.sql("""
                select id, kind, key, payload::text as payload from outbox
                order by id limit :limit for update skip locked""")
                .param("limit", limit)
                .query((row, number) -> new OutboxMessage(
                        row.getLong("id"),
                        OutboxMessage.Kind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        row.getString("payload")))
                .list();
    }

    /** Removes delivered messages. */
    public void delivered(Collection<OutboxMessage> messages) {
        jdbc.sql("delete from outbox where id = any(:ids::bigint[])")
                .param("ids", messages.stream().map(OutboxMessage::id).toArray(Long[]::new))
                .update();
    }

    private void put(OutboxMessage.Kind kind, String key, String payload) {
        jdbc.sql("insert into outbox (kind, key, payload) values (:kind, :key, :payload::jsonb)")
                .param("kind", kind.name())
                .param("key", key)
                .param("payload", payload)
                .update();
    }
}
