package dev.faultline.processor.consume;

import dev.faultline.engines.kafka.PartitionLogs;
import dev.faultline.issues.batch.Batch;
import dev.faultline.issues.batch.PartitionHead;
import dev.faultline.processor.ProcessorSettings;
import dev.faultline.processor.batch.BatchFiller;
import dev.faultline.processor.batch.BatchLine;
import dev.faultline.processor.batch.BatchParts;
import dev.faultline.processor.batch.PartitionGivenUpException;
import dev.faultline.processor.batch.Patience;
import dev.faultline.processor.metrics.ProcessorMeters;
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
    private static final Duration LOOK_AT_LOG = Duration.ofSeconds(1);
    private static final Duration WHILE_LOG_IS_GONE = Duration.ofHours(1);
    private static final long UNKNOWN = -1;

    private final TopicPartition partition;
    private final String owner;
    private final BatchParts parts;
    private final PartitionPair pair;
    private final Steering steering;
    private final Takeover takeover;
    private final ProcessorMeters meters;
    private final ProcessorSettings settings;
    private final RecordQueue queue;
    private final Patience patience;
    private final AtomicLong stored = new AtomicLong(UNKNOWN);
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean paused = true;
    private volatile Places places = new Places(0);
    private volatile BatchLine line;
    private BatchFiller filler;
    private PartitionHead head = new PartitionHead(0, 0, "");
    private long expected;
    private long lookedAt = System.nanoTime();

    PartitionWorker(
            TopicPartition partition,
            String owner,
            BatchParts parts,
            PartitionPair pair,
            ProcessorSettings settings,
            Steering steering,
            PartitionLogs logs,
            ProcessorMeters meters) {
        this.partition = partition;
        this.owner = owner;
        this.parts = parts;
        this.pair = pair;
        this.settings = settings;
        this.steering = steering;
        this.takeover = new Takeover(partition, owner, logs, parts.log());
        this.meters = meters;
        this.queue =
                new RecordQueue(settings.queueRecords(), settings.queueBytes().toBytes());
        this.patience = new Patience(partition.toString(), meters, () -> stopped);
        this.line = newLine();
        this.filler = newFiller();
        this.thread = Thread.ofVirtual().name("work-" + partition).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Called by the poll loop. */
    void enqueue(List<ConsumerRecord<byte[], byte[]>> records) {
        queue.add(places.of(records));
        if (queue.isFull() && !paused) {
            paused = true;
            steering.pause(partition);
        }
    }

    /** The offset up to which everything is stored, or a negative number before anything was. */
    long storedUpTo() {
        var place = stored.get();
        return place == UNKNOWN ? UNKNOWN : places.offset(place);
    }

    boolean isPaused() {
        return paused;
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
            while (!stopped) {
                recover();
                while (step()) {
                    filler.cutIfDue();
                }
                endWithLog();
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
        head = patience.until("taking over", takeover::head);
        var open = patience.until(
                "looking for open batches", () -> parts.log().open(partition.topic(), partition.partition()));
        expected = open.isEmpty() ? head.next() : open.getFirst().firstOffset();
        places = new Places(head.shift());
        queue.clear();
        paused = false;
        steering.readFrom(partition, places.offset(expected));
        if (open.isEmpty()) {
            stored.set(head.next());
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

    /** Whether the log is still the one that was taken over. */
    private boolean step() throws InterruptedException {
        var record = next();
        if (record != null && record.offset() < expected && isReplaced()) {
            return false;
        }
        if (record != null) {
            take(record);
        }
        return true;
    }

    // A record from before the place that was reached: fetched before the seek, or the log begins anew.
    private boolean isReplaced() {
        var now = System.nanoTime();
        if (now - lookedAt < LOOK_AT_LOG.toNanos()) {
            return false;
        }
        lookedAt = now;
        return patience.until(
                "looking at the log",
                () -> takeover.isNeededAgain(new PartitionHead(expected, head.shift(), head.logId())));
    }

    /** Stores what the log held that is gone; nothing of it can be read again. */
    private void endWithLog() throws InterruptedException {
        steering.pause(partition);
        filler.cutNow();
        line.end(WHILE_LOG_IS_GONE);
        line = newLine();
        filler = newFiller();
    }

    private BatchLine newLine() {
        return new BatchLine(partition.toString(), parts, owner, pair.ids(), patience, stored::set, meters);
    }

    private BatchFiller newFiller() {
        return new BatchFiller(partition.topic(), partition.partition(), parts.decoding(), settings, line);
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
