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

    /** Takes a partition over and says where it stands; zero when nobody has read it yet. */
    public long claim(String topic, int partition, String owner) {
        return jdbc.sql("""
                insert into partition_heads (topic, partition, next_offset, owner) values (:topic, :partition, 0, :owner)
                on conflict (topic, partition) do update set owner = excluded.owner
                returning next_offset""")
                .param("topic", topic)
                .param("partition", partition)
                .param("owner", owner)
                .query(Long.class)
                .single();
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

    /** The oldest settings that an open batch still needs. */
    public Optional<Long> oldestConfigVersion() {
        return jdbc.sql("select min(config_version) as version from batches where state = 'open'")
                .query((row, number) -> Optional.ofNullable(row.getObject("version", Long.class)))
                .single();
    }

    /** Forgets done batches, but for those of the last day, which help to explain a ledger. */
    public int prune() {
        return jdbc.sql("delete from batches where state = 'done' and done_at < now() - interval '1 day'")
                .update();
    }
}
