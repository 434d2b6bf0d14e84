package dev.faultline.issues.batch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log of batches in PostgreSQL. A partition has one owner at a time; a former owner that does not know yet is
 * refused at its next step.
 */
public final class BatchLog {

    private final JdbcClient jdbc;

    /** The log in this database. */
    public BatchLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes a partition over and says where it stands: at zero when nobody has read it yet.
     *
     * @param logId what the broker calls the log now; kept when nobody has named the partition's log before
     */
    public PartitionHead claim(String topic, int partition, String owner, String logId) {
        return jdbc.sql("""
                insert into partition_heads as head (topic, partition, next_offset, owner, log_id)
                values (:topic, :partition, 0, :owner, :log)
                on conflict (topic, partition) do update set owner = excluded.owner,
                  log_id = case head.log_id when '' then excluded.log_id else head.log_id end
                returning next_offset, shift, log_id""")
                .param("topic", topic)
                .param("partition", partition)
                .param("owner", owner)
                .param("log", logId)
                .query((row, number) -> new PartitionHead(row.getLong(1), row.getLong(2), row.getString(3)))
                .single();
    }

    /**
     * The partition goes on with another log, and the batches that were begun with the old one are given up.
     *
     * @return how many batches that were
     */
    public int startOver(String topic, int partition, String owner, String logId, long shift) {
        return jdbc.sql("""
                with head as (
                  update partition_heads set log_id = :log, shift = :shift
                  where topic = :topic and partition = :partition and owner = :owner returning topic, partition
                )
                update batches b set state = 'lost', done_at = now() from head
                where b.topic = head.topic and b.partition = head.partition and b.state = 'open'""")
                .param("topic", topic)
                .param("partition", partition)
                .param("owner", owner)
                .param("log", logId)
                .param("shift", shift)
                .update();
    }

    /** Batches that somebody began and nobody finished, oldest first. */
    public List<Batch> open(String topic, int partition) {
        return jdbc.sql("""
                select first_offset, last_offset, config_version from batches
                where topic = :topic and partition = :partition and state = 'open' order by first_offset""")
                .param("topic", topic)
                .param("partition", partition)
                .query((row, number) -> new Batch(topic, partition, row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    /**
     * Records a batch before its rows are inserted.
     *
     * @return whether this owner may go on: false when the partition belongs to another one by now
     */
    public boolean begin(Batch batch, String owner) {
        return jdbc.sql("""
                with head as (
                  update partition_heads set next_offset = :last + 1
                  where topic = :topic and partition = :partition and owner = :owner and next_offset <= :first
                  returning topic
                )
                insert into batches (topic, partition, first_offset, last_offset, config_version)
                select topic, :partition, :first, :last, :config from head""")
                        .param("topic", batch.topic())
                        .param("partition", batch.partition())
                        .param("owner", owner)
                        .param("first", batch.firstOffset())
                        .param("last", batch.lastOffset())
                        .param("config", batch.configVersion())
                        .update()
                == 1;
    }

    /**
     * Marks a batch as done, in the transaction that holds what the batch decided.
     *
     * @return false when somebody else finished it: the transaction must be rolled back
     */
    public boolean finish(Batch batch) {
        return jdbc.sql("""
                update batches set state = 'done', done_at = now()
                where topic = :topic and partition = :partition and first_offset = :first and state = 'open'""")
                        .param("topic", batch.topic())
                        .param("partition", batch.partition())
                        .param("first", batch.firstOffset())
                        .update()
                == 1;
    }

    /**
     * Up to where a partition is stored.
     *
     * @param offset the first one that is not stored for certain
     */
    public record Position(String topic, int partition, long offset) {}

    /** Where all partitions stand that anybody ever read. */
    public List<Position> positions() {
        return jdbc.sql("""
                select h.topic, h.partition, least(h.next_offset, min(b.first_offset)) as stored
                from partition_heads h
                left join batches b on b.topic = h.topic and b.partition = h.partition and b.state = 'open'
                group by h.topic, h.partition, h.next_offset""")
                .query((row, number) -> new Position(row.getString(1), row.getInt(2), row.getLong(3)))
                .list();
    }

    /** The oldest settings that an open batch still needs. */
    public Optional<Long> oldestConfigVersion() {
        return jdbc.sql("select min(config_version) as version from batches where state = 'open'")
                .query((row, number) -> Optional.ofNullable(row.getObject("version", Long.class)))
                .single();
    }

    /** Forgets ended batches, but for those of the last day, which help to explain a ledger. */
    public int prune() {
        return jdbc.sql("delete from batches where state <> 'open' and done_at < now() - interval '1 day'")
                .update();
    }
}
