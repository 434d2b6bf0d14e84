package dev.faultline.processor.consume;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Turns offsets of a log into places. Both are the same until a log is replaced: then offsets begin anew, and places,
 * by which rows, tokens and batches are named, go on counting.
 */
record Places(long shift) {

    long offset(long place) {
        return place - shift;
    }

    List<ConsumerRecord<byte[], byte[]>> of(List<ConsumerRecord<byte[], byte[]>> records) {
        return shift == 0 ? records : records.stream().map(this::of).toList();
    }

    private ConsumerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(
                record.topic(),
                record.partition(),
                record.offset() + shift,
                record.timestamp(),
                record.timestampType(),
                record.serializedKeySize(),
                record.serializedValueSize(),
                record.key(),
                record.value(),
                record.headers(),
                record.leaderEpoch(),
                Optional.empty());
    }
}
