package dev.faultline.query.search;

import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.clickhouse.ClickHouseRefusedException;
import dev.faultline.engines.clickhouse.ClickHouseUnavailableException;
import dev.faultline.engines.migration.RetriedStart;
import dev.faultline.engines.postgres.PostgresMigrations;
import dev.faultline.facts.schema.FactsSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sees to it that the tables of issues and facts exist, whichever service comes first. An engine that is away does not hold
 * up the start: what needs it answers 503 meanwhile.
 */
@Component
final class RoomsStart extends RetriedStart {
    private static final Logger LOG = LoggerFactory.getLogger(RoomsStart.class);
    // Behind the catalog's tables, in front of the web server.
    private static final int PHASE = 1;

    private final PostgresMigrations postgres;
    private final ClickHouseMigrations clickHouse;

    RoomsStart(PostgresMigrations postgres, ClickHouseMigrations clickHouse) {
        super("rooms-start", PHASE);
        this.postgres = postgres;
        this.clickHouse = clickHouse;
    }

    @Override
    protected boolean prepared() {
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
}
