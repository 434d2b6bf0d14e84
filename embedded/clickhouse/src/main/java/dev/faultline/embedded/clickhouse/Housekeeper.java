package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbEngine;
import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import java.time.Duration;

/** Ends forgotten sessions, and gives memory back to the machine once nobody asks anything. */
final class Housekeeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Housekeeper.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(2);

    /** Long enough that a page being clicked through does not pay for cold pages each time. */
    private static final Duration QUIET = Duration.ofSeconds(5);

    private final ChdbEngine engine;
    private final Sessions sessions;
    private final Activity activity;
    private final Thread thread;
    private long purged;

    Housekeeper(ChdbEngine engine, Sessions sessions, Activity activity) {
        this.engine = engine;
        this.sessions = sessions;
        this.activity = activity;
        this.thread = Thread.ofPlatform().name("housekeeper").daemon().start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(ROUND);
                sessions.expire();
                purgeWhenQuiet();
            } catch (InterruptedException e) {
                return;
            } catch (ChdbException e) {
                LOG.log(System.Logger.Level.WARNING, "housekeeping failed: {0}", e.getMessage());
            }
        }
    }

    private void purgeWhenQuiet() {
        if (purged == activity.mark() || !activity.quietFor(QUIET.toNanos())) {
            return;
        }
        purged = activity.mark();
        try (var connection = engine.connect()) {
            connection.command("SYSTEM JEMALLOC PURGE");
        }
        // With the serial collector and these heap flags a full collection also returns the heap's free pages.
        System.gc();
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }
}
