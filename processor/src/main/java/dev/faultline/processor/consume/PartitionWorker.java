package dev.faultline.processor.consume;

import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.ProcessorSettings;
import dev.faultline.processor.batch.BatchFiller;
import dev.faultline.processor.batch.BatchLine;
import dev.faultline.processor.batch.BatchParts;
import dev.faultline.processor.batch.PartitionGivenUpException;
import dev.faultline.processor.batch.Patience;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on one partition from the moment it is assigned: finishes what others began, then goes on. */
final class PartitionWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionWorker.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final long UNKNOWN = -1;

    private final TopicPartition partition;
    private final String owner;
    private final BatchParts parts;
    private final PartitionPair pair;
    private final Steering steering;
    private final RecordQueue queue;
    private final Patience patience;
    private final BatchLine line;
    private final BatchFiller filler;
    private final AtomicLong stored = new AtomicLong(UNKNOWN);
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean paused = true;
    private long expected;

    PartitionWorker(
            TopicPartition partition,
            String owner,
            BatchParts parts,
            PartitionPair pair,
            ProcessorSettings settings,
            Steering steering) {
        this.partition = partition;
        this.owner = owner;
        this.parts = parts;
        this.pair = pair;
        this.steering = steering;
        this.queue =
                new RecordQueue(settings.queueRecords(), settings.queueBytes().toBytes());
        this.patience = new Patience(partition.toString(), () -> stopped);
        this.line = new BatchLine(partition.toString(), parts, owner, pair.ids(), patience, stored::set);
        this.filler = new BatchFiller(partition.topic(), partition.partition(), parts.decoding(), settings, line);
        this.thread = Thread.ofVirtual().name("work-" + partition).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Called by the poll loop. */
    void enqueue(List<ConsumerRecord<byte[], byte[]>> records) {
        queue.add(records);
        if (queue.isFull() && !paused) {
            paused = true;
            steering.pause(partition);
        }
    }

    /** The offset up to which everything is stored, or a negative number before anything was. */
    long storedUpTo() {
        return stored.get();
    }

    /** Ends the work; what is being stored may finish. */
    void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
            line.end(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            recover();
            while (!stopped) {
                step();
            }
        } catch (PartitionGivenUpException e) {
            LOG.info("{}", e.getMessage());
        } catch (InterruptedException e) {
            LOG.debug("{} was told to stop", partition);
        } catch (RuntimeException e) {
            LOG.error("{} cannot go on", partition, e);
        }
    }

    private void recover() throws InterruptedException {
        var next =
                patience.until("taking over", () -> parts.log().claim(partition.topic(), partition.partition(), owner));
        var open = patience.until(
                "looking for open batches", () -> parts.log().open(partition.topic(), partition.partition()));
        expected = open.isEmpty() ? next : open.getFirst().firstOffset();
        paused = false;
        steering.readFrom(partition, expected);
        if (open.isEmpty()) {
            stored.set(next);
            return;
        }
        // The check of ids looks at stored rows: partition and overflow must not be made again at the same moment.
        pair.alone(() -> {
            for (var batch : open) {
                again(batch);
            }
        });
    }

    private void again(Batch batch) throws InterruptedException {
        LOG.info("finishing batch {}", batch.key());
        filler.beginAgain(batch);
        while (expected <= batch.lastOffset()) {
            var record = next();
            if (record == null) {
                continue;
            }
            if (record.offset() > batch.lastOffset()) {
                queue.putBack(record);
                break;
            }
            take(record);
        }
        expected = batch.lastOffset() + 1;
        filler.endAgain();
    }

    private void step() throws InterruptedException {
        var record = next();
        if (record != null) {
            take(record);
        }
        filler.cutIfDue();
    }

    private @Nullable ConsumerRecord<byte[], byte[]> next() throws InterruptedException {
        if (stopped) {
            throw new PartitionGivenUpException(partition.toString());
        }
        var wait = filler.patience();
        var record = queue.poll(wait.compareTo(LOOK) < 0 ? wait : LOOK);
        if (paused && queue.isHalfEmpty()) {
            goOn();
        }
        return record;
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.offset() < expected) {
            return; // Fetched before the seek.
        }
        if (record.offset() > expected) {
            LOG.warn("{} has no records from {} to {}", partition, expected, record.offset() - 1);
        }
        filler.add(record);
        expected = record.offset() + 1;
    }

    private void goOn() {
        paused = false;
        steering.resume(partition);
    }
}
