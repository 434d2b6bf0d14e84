package dev.faultline.ingest.log;

import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.Partitions;
import dev.faultline.core.record.RecordHeaders;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log in Kafka. A request waits here on a virtual thread until all in-sync replicas have its records. */
public final class KafkaEventLog implements EventLog {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventLog.class);

    private final Producer<byte[], byte[]> producer;
    private final LogPresence presence;
    private final FairShare fairShare;
    private final Duration patience;

    /** @param patience how long a request waits for its acknowledgement */
    public KafkaEventLog(
            Producer<byte[], byte[]> producer, LogPresence presence, FairShare fairShare, Duration patience) {
        this.producer = producer;
        this.presence = presence;
        this.fairShare = fairShare;
        this.patience = patience;
    }

    @Override
    public void append(List<LaneRecord> records) {
        presence.refuseWhileAway();
        try {
            List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(records.size());
            for (var record : records) {
                acknowledgements.add(producer.send(asKafka(record)));
            }
            var deadline = System.nanoTime() + patience.toNanos();
            for (var acknowledgement : acknowledgements) {
                acknowledgement.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
            presence.answered();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        }
    }

    private RefusedException away(Exception e) {
        if (presence.failed()) {
            LOG.warn("the log does not take records: {}", e.toString());
        }
        return Refusal.LOG_AWAY.because("the log is away, nothing of this request was promised", 5);
    }

    private ProducerRecord<byte[], byte[]> asKafka(LaneRecord record) {
        var meta = record.meta();
        var lane = record.lane();
        var topic = fairShare.exceeded(meta.projectId(), lane) ? lane.overflowTopic() : lane.topic();
        var partition = Partitions.of(
                meta.projectId(),
                record.partitionId(),
                record.spread(),
                producer.partitionsFor(topic).size());
        var kafka = new ProducerRecord<byte[], byte[]>(
                topic, partition, meta.receivedAt().toEpochMilli(), null, record.value());
        var headers = kafka.headers();
        RecordHeaders.write(meta, (name, value) -> headers.add(new RecordHeader(name, value)));
        if (!record.blobs().isEmpty()) {
            headers.add(new RecordHeader(BlobReference.HEADER, BlobReference.encode(record.blobs())));
        }
        return kafka;
    }
}
