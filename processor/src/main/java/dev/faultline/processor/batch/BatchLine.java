package dev.faultline.processor.batch;

import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.body.BodyRows;
import dev.faultline.processor.identity.IdWindow;
import dev.faultline.processor.metrics.ProcessorMeters;
import dev.faultline.processor.stack.StackRows;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The assembly line of one partition: a batch is recorded and built by the worker, then stored by a thread of its own
 * while the worker fills the next one. Batches are stored in their order, and at most one waits.
 */
public final class BatchLine {

    private static final long LOOK_MS = 100;

    private final BatchParts parts;
    private final String owner;
    private final IdWindow ids;
    private final BatchBuilder builder;
    private final Patience patience;
    private final Patience storePatience;
    private final LongConsumer onStored;
    private final SynchronousQueue<BuiltBatch> ready = new SynchronousQueue<>();
    private final Thread storing;
    private volatile boolean ending;
    private volatile @Nullable RuntimeException failure;

    /**
     * A line that works until it is ended or its partition is given up.
     *
     * @param onStored told of the offset up to which everything is stored
     */
    public BatchLine(
            String name,
            BatchParts parts,
            String owner,
            IdWindow ids,
            Patience patience,
            LongConsumer onStored,
            ProcessorMeters meters) {
        this.parts = parts;
        this.owner = owner;
        this.ids = ids;
        this.builder = new BatchBuilder(ids, parts.registry(), new StackRows(), new BodyRows(parts.bodies()));
        this.patience = patience;
        // What is in the line may still be stored after the worker stopped; only an interrupt ends it.
        this.storePatience = new Patience(name, meters, () -> false);
        this.onStored = onStored;
        this.storing = Thread.ofVirtual().name("store-" + name).start(this::store);
    }

    /** Records a batch and sends it down the line; waits while the one before is still being stored. */
    void record(BatchDraft draft) {
        Batch batch = draft.batch();
        var mine = patience.until("recording a batch", () -> parts.log().begin(batch, owner));
        if (!mine) {
            throw new PartitionGivenUpException(batch.key());
        }
        send(patience.until("building a batch", () -> builder.build(draft, false)));
    }

    /** Sends a batch down the line that somebody had recorded before. */
    void finish(BatchDraft draft) {
        send(patience.until("building a batch again", () -> builder.build(draft, true)));
    }

    private void send(BuiltBatch batch) {
        var key = batch.batch().key();
        try {
            while (!ready.offer(batch, LOOK_MS, TimeUnit.MILLISECONDS)) {
                var broken = failure;
                if (broken != null) {
                    ids.abandoned(key);
                    throw broken;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ids.abandoned(key);
            throw new PartitionGivenUpException(key);
        }
    }

    private void store() {
        try {
            while (true) {
                var batch = ready.poll(LOOK_MS, TimeUnit.MILLISECONDS);
                if (batch == null) {
                    if (ending) {
                        return;
                    }
                    continue;
                }
                store(batch);
            }
        } catch (RuntimeException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure = new PartitionGivenUpException(storing.getName());
        }
    }

    private void store(BuiltBatch batch) {
        var key = batch.batch().key();
        try {
            parts.finisher().finish(batch, storePatience);
        } catch (RuntimeException e) {
            // Whoever makes it again, perhaps we, must not take its events for repeats of themselves.
            ids.abandoned(key);
            throw e;
        }
        ids.stored(key);
        onStored.accept(batch.batch().lastOffset() + 1);
    }

    /** Lets what is in the line be stored, as far as there is time, and stops. */
    public void end(Duration grace) throws InterruptedException {
        ending = true;
        if (!storing.join(grace)) {
            storing.interrupt();
            storing.join();
        }
    }
}
