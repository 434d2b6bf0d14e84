package dev.faultline.processor.batch;

import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.ProcessorSettings;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decides where one batch ends and the next begins: by rows, by bytes, or by time. After a pause the first record waits
 * only a moment for company; while records keep coming a partition makes one batch a second, since each costs a part in
 * every table.
 */
public final class BatchFiller {

    private final String topic;
    private final int partition;
    private final Decoding decoding;
    private final ProcessorSettings settings;
    private final BatchLine line;
    private @Nullable BatchDraft draft;
    private @Nullable Batch again;
    private long deadline;
    private long lastCut;

    /** A filler for one partition. */
    public BatchFiller(String topic, int partition, Decoding decoding, ProcessorSettings settings, BatchLine line) {
        this.topic = topic;
        this.partition = partition;
        this.decoding = decoding;
        this.settings = settings;
        this.line = line;
        this.lastCut = System.nanoTime() - settings.batchPause().toNanos();
    }

    /** The next records belong to a batch that was recorded before; it ends where it ended then. */
    public void beginAgain(Batch batch) {
        again = batch;
        draft = new BatchDraft(decoding, topic, partition, batch.firstOffset(), batch.configVersion());
    }

    /** All records of the batch that was recorded before are in. */
    public void endAgain() {
        var batch = again;
        var filled = draft;
        if (batch == null || filled == null) {
            throw new IllegalStateException("no batch is being made again");
        }
        again = null;
        draft = null;
        filled.endAt(batch.lastOffset());
        line.finish(filled);
    }

    /** How long to wait for the next record before {@link #cutIfDue} has something to do. */
    public Duration patience() {
        if (draft == null || again != null) {
            return settings.batchPause();
        }
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Takes a record in. */
    public void add(ConsumerRecord<byte[], byte[]> record) {
        var current = draft == null ? begin(record.offset()) : draft;
        if (again != null) {
            current.addAsIs(record);
            return;
        }
        if (!current.add(record)) {
            // Its project is newer than the batch: the batch ends here, and the next one sees the project.
            if (!current.isEmpty()) {
                cut(current);
            }
            current = begin(record.offset());
            current.addAsIs(record);
        }
        if (current.records() >= settings.batchRows()
                || current.bytes() >= settings.batchBytes().toBytes()) {
            cut(current);
        }
    }

    /** Ends the batch when its time has come. */
    public void cutIfDue() {
        var current = draft;
        if (current != null && again == null && System.nanoTime() - deadline >= 0) {
            cut(current);
        }
    }

    /** Ends the batch before its time, if there is one. */
    public void cutNow() {
        var current = draft;
        if (current != null && again == null && !current.isEmpty()) {
            cut(current);
        }
    }

    private BatchDraft begin(long offset) {
        var now = System.nanoTime();
        var fresh = new BatchDraft(
                decoding, topic, partition, offset, decoding.configs().version());
        deadline = Math.max(
                now + settings.batchLinger().toNanos(),
                lastCut + settings.batchPause().toNanos());
        draft = fresh;
        return fresh;
    }

    private void cut(BatchDraft current) {
        draft = null;
        lastCut = System.nanoTime();
        line.record(current);
    }
}
