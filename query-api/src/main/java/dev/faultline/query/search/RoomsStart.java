package dev.faultline.query.search;

import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.clickhouse.ClickHouseRefusedException;
import dev.faultline.engines.clickhouse.ClickHouseUnavailableException;
import dev.faultline.engines.postgres.PostgresMigrations;
import dev.faultline.facts.schema.FactsSchema;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the tables of issues and facts exist, whichever service comes first. An engine that is away does not hold
 * up the start: what needs it answers 503 meanwhile.
 */
@Component
final class RoomsStart implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RoomsStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PostgresMigrations postgres;
    private final ClickHouseMigrations clickHouse;
    private volatile boolean running;
    private @Nullable Thread retry;

    RoomsStart(PostgresMigrations postgres, ClickHouseMigrations clickHouse) {
        this.postgres = postgres;
        this.clickHouse = clickHouse;
    }

    @Override
    public void start() {
        running = true;
        if (!prepared()) {
            retry = Thread.ofVirtual().name("rooms-start").start(this::keepTrying);
        }
    }

    private void keepTrying() {
        while (running && !prepared()) {
            try {
                Thread.sleep(PAUSE.toMillis() / 2 + ThreadLocalRandom.current().nextLong(PAUSE.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean prepared() {
        try {
            postgres.migrate("issues");
            postgres.migrate("teamwork");
            postgres.exclusively(() -> new FactsSchema(clickHouse).migrate());
            return true;
        } catch (DataAccessException
                | IllegalStateException
                | ClickHouseUnavailableException
                | ClickHouseRefusedException e) {
            LOG.warn("issues and facts are not ready yet: {}", e.toString());
            return false;
        }
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

    // Behind the catalog's tables, in front of the web server.
    @Override
    public int getPhase() {
        return 1;
    }
}
