package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.publication.ConfigRelay;
import dev.faultline.engines.postgres.PostgresMigrations;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Tables, first contents, relay: in this order, before the web server takes requests. When PostgreSQL is away the
 * service starts all the same and goes on trying; meanwhile it is not ready.
 */
public final class CatalogStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogStart.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final PostgresMigrations migrations;
    private final Bootstrap bootstrap;
    private final ConfigRelay relay;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean running;
    private @Nullable Thread retry;

    /** A start that has not happened yet. */
    public CatalogStart(PostgresMigrations migrations, Bootstrap bootstrap, ConfigRelay relay) {
        this.migrations = migrations;
        this.bootstrap = bootstrap;
        this.relay = relay;
    }

    /** Whether the catalog can be used. */
    public boolean done() {
        return done.getCount() == 0;
    }

    /** What there is, once the start is done; empty when that takes longer. */
    public Optional<BootstrapReport> report(Duration atMost) throws InterruptedException {
        return done.await(atMost.toMillis(), TimeUnit.MILLISECONDS)
                ? Optional.of(bootstrap.report())
                : Optional.empty();
    }

    @Override
    public void start() {
        running = true;
        if (!prepared()) {
            retry = Thread.ofVirtual().name("catalog-start").start(this::keepTrying);
        }
    }

    private void keepTrying() {
        var pause = SHORTEST_PAUSE;
        while (running && !prepared()) {
            try {
                Thread.sleep(pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            var next = pause.multipliedBy(2);
            pause = next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
        }
    }

    private boolean prepared() {
        try {
            migrations.migrate("catalog");
            migrations.exclusively(bootstrap::apply);
        } catch (DataAccessException | IllegalStateException e) {
            LOG.warn("the catalog is not ready yet: {}", e.toString());
            return false;
        }
        relay.start();
        done.countDown();
        return true;
    }

    @Override
    public void stop() {
        running = false;
        if (retry != null) {
            retry.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    // In front of the web server's own phase, so that no request meets missing tables.
    @Override
    public int getPhase() {
        return 0;
    }
}
