package dev.faultline.catalog.bootstrap;

import dev.faultline.catalog.publication.ConfigRelay;
import dev.faultline.engines.migration.RetriedStart;
import dev.faultline.engines.postgres.PostgresMigrations;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Tables, first contents, relay: in this order, before the web server takes requests. Until then it is not ready. */
public final class CatalogStart extends RetriedStart {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogStart.class);
    // In front of the web server's own phase, so that no request meets missing tables.
    private static final int PHASE = 0;

    private final PostgresMigrations migrations;
    private final Bootstrap bootstrap;
    private final ConfigRelay relay;
    private final CountDownLatch done = new CountDownLatch(1);

    /** A start that has not happened yet. */
    public CatalogStart(PostgresMigrations migrations, Bootstrap bootstrap, ConfigRelay relay) {
        super("catalog-start", PHASE);
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
    protected boolean prepared() {
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
}
