package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.Insert;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Stores batches: one insert per table, several tables at once, those of the ledger last. A batch that was stored in part is stored again as a
 * whole; its tokens let ClickHouse skip what it has. What rows tell of and do not hold is put in place first.
 */
public final class FactsWriter implements AutoCloseable {

    /** Objects on their way at once: enough to hide the latency of a store, few enough not to be asked to slow down. */
    private static final int STEPS_AT_ONCE = 16;

    private final ClickHouse clickHouse;
    private final Semaphore places = new Semaphore(STEPS_AT_ONCE);
    private final ExecutorService inserts = Executors.newVirtualThreadPerTaskExecutor();

    /** A writer to this server. */
    public FactsWriter(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /** Returns once every row of the batch with this key is stored; throws what the first failing table said. */
    public void write(String key, FactBatch batch) {
        await(batch.steps().stream().map(this::begun).toList());
        insert(batch.inserts(key, false));
        // Last, so that nobody reads of an event as stored that cannot be found yet.
        insert(batch.inserts(key, true));
    }

    private void insert(List<Insert> tables) {
        var waiting = new ArrayList<Future<?>>();
        for (var table : tables) {
            waiting.add(inserts.submit(() -> clickHouse.insert(table)));
        }
        await(waiting);
    }

    private Future<?> begun(Runnable step) {
        return inserts.submit(() -> {
            places.acquire();
            try {
                step.run();
            } finally {
                places.release();
            }
            return null;
        });
    }

    private static void await(List<? extends Future<?>> waiting) {
        RuntimeException failure = null;
        for (var one : waiting) {
            try {
                one.get();
            } catch (ExecutionException e) {
                if (failure == null) {
                    failure = e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                waiting.forEach(other -> other.cancel(true));
                throw new IllegalStateException("interrupted while storing a batch", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        inserts.shutdown();
    }
}
