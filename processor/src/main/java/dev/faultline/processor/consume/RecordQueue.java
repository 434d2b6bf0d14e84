package dev.faultline.processor.consume;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records between the poll loop and a partition's worker. It takes all that a poll brought and says when it is full, so
 * that reading pauses; one poll over the bound is what it holds at most.
 */
final class RecordQueue {

    private final ArrayDeque<ConsumerRecord<byte[], byte[]>> records = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final int maxRecords;
    private final long maxBytes;
    private long bytes;

    RecordQueue(int maxRecords, long maxBytes) {
        this.maxRecords = maxRecords;
        this.maxBytes = maxBytes;
    }

    void add(Collection<ConsumerRecord<byte[], byte[]>> more) {
        lock.lock();
        try {
            for (var record : more) {
                records.add(record);
                bytes += record.serializedValueSize();
            }
            filled.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Nullable ConsumerRecord<byte[], byte[]> poll(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (records.isEmpty()) {
                if (left <= 0) {
                    return null;
                }
                left = filled.awaitNanos(left);
            }
            var record = records.remove();
            bytes -= record.serializedValueSize();
            return record;
        } finally {
            lock.unlock();
        }
    }

    void putBack(ConsumerRecord<byte[], byte[]> record) {
        lock.lock();
        try {
            records.addFirst(record);
            bytes += record.serializedValueSize();
        } finally {
            lock.unlock();
        }
    }

    boolean isFull() {
        lock.lock();
        try {
            return records.size() >= maxRecords || bytes >= maxBytes;
        } finally {
            lock.unlock();
        }
    }

    boolean isHalfEmpty() {
        lock.lock();
        try {
            return records.size() <= maxRecords / 2 && bytes <= maxBytes / 2;
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            records.clear();
            bytes = 0;
        } finally {
            lock.unlock();
        }
    }
}
