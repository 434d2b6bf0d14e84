package dev.faultline.ingest.outcome;

import dev.faultline.core.ledger.OutcomeCodec;
import dev.faultline.core.ledger.OutcomeRecord;
import dev.faultline.core.record.Topics;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the sums to the {@code outcomes} topic, each second: a kill loses at most that second of refusals. */
public final class OutcomeFlusher {
    private static final Logger LOG = LoggerFactory.getLogger(OutcomeFlusher.class);

    /** About 60 KB of text per record. */
    private static final int LINES_PER_RECORD = 1_000;

    private final OutcomeCounter counter;
    private final Producer<byte[], byte[]> producer;

    public OutcomeFlusher(OutcomeCounter counter, Producer<byte[], byte[]> producer) {
        this.counter = counter;
        this.producer = producer;
    }

    /** Writes what was counted since the last time; what the log does not take is counted again. */
    public void flush() {
        var records = counter.drain();
        for (var start = 0; start < records.size(); start += LINES_PER_RECORD) {
            send(records.subList(start, Math.min(records.size(), start + LINES_PER_RECORD)));
        }
    }

    private void send(List<OutcomeRecord> lines) {
        try {
            var record = new ProducerRecord<byte[], byte[]>(Topics.OUTCOMES, OutcomeCodec.encode(lines));
            var _ = producer.send(record, (metadata, failure) -> {
                if (failure != null) {
                    counter.restore(lines);
                }
            });
        } catch (KafkaException e) {
            LOG.debug("outcomes wait for the log: {}", e.toString());
            counter.restore(lines);
        }
    }
}
