package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.Insert;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Stores batches: one insert per table, several tables at once. A batch that was stored in part is stored again as a
 * whole; its tokens let ClickHouse skip what it has.
 */
public final class FactsWriter implements AutoCloseable {

    private final ClickHouse clickHouse;
    private final ExecutorService inserts = Executors.newVirtualThreadPerTaskExecutor();

    /** A writer to this server. */
    public FactsWriter(ClickHouse clickHouse) {
        this.clickHouse = clickHouse;
    }

    /** Returns once every row of the batch with this key is stored; throws what the first failing table said. */
    public void write(String key, FactBatch batch) {
        var waiting = new ArrayList<Future<?>>();
        for (Insert insert : batch.inserts(key)) {
            waiting.add(inserts.submit(() -> clickHouse.insert(insert)));
        }
        RuntimeException failure = null;
        for (var insert : waiting) {
            try {
                insert.get();
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
