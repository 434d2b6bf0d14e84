package dev.faultline.engines.clickhouse;

import dev.faultline.engines.migration.Migration;
import dev.faultline.engines.migration.MigrationChangedException;
import dev.faultline.engines.migration.MigrationScripts;
import dev.faultline.engines.migration.SqlStatements;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a module's ClickHouse scripts, forward only.
 *
 * <p>ClickHouse has neither transactional DDL nor locks. So each statement must be harmless when it runs twice
 * ({@code IF NOT EXISTS}), a script is recorded when its last statement is through, and callers hold PostgreSQL's
 * migration lock where several processes start at once.
 */
public final class ClickHouseMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(ClickHouseMigrations.class);

    private final ClickHouse clickHouse;
    private final ClickHouseSettings settings;

    /** Migrations against this server. */
    public ClickHouseMigrations(ClickHouse clickHouse, ClickHouseSettings settings) {
        this.clickHouse = clickHouse;
        this.settings = settings;
    }

    /** Applies what is missing of {@code db/clickhouse/<module>}; returns how many scripts that were. */
    public int migrate(String module) {
        var dialect = settings.dialect();
        clickHouse.execute(dialect.render("CREATE DATABASE IF NOT EXISTS " + settings.database()), "default");
        clickHouse.execute(dialect.render("""
                CREATE TABLE IF NOT EXISTS schema_migrations (
                  module String,
                  number UInt32,
                  name String,
                  checksum String,
                  applied_at DateTime64(3) DEFAULT now64(3)
                ) ENGINE = ReplacingMergeTree ORDER BY (module, number)"""));
        var applied = applied(module);
        var count = 0;
        for (var script : MigrationScripts.of("clickhouse", module)) {
            var checksum = applied.get(script.number());
            if (checksum == null) {
                apply(script, dialect);
                count++;
            } else if (!checksum.equals(script.checksum())) {
                throw new MigrationChangedException(script);
            }
        }
        return count;
    }

    private void apply(Migration script, ClickHouseDialect dialect) {
        for (var statement : SqlStatements.split(script.sql())) {
            clickHouse.execute(dialect.render(statement));
        }
        var rows = new RowBinary();
        rows.string(script.module());
        rows.uint32(script.number());
        rows.string(script.name());
        rows.string(script.checksum());
        clickHouse.insert(new Insert("schema_migrations", List.of("module", "number", "name", "checksum"), rows, ""));
        LOG.info("applied ClickHouse migration {}", script);
    }

    private Map<Integer, String> applied(String module) {
        var applied = new HashMap<Integer, String>();
        clickHouse.query(
                "SELECT number, checksum FROM schema_migrations WHERE module = {module:String}",
                Map.of("module", module),
                row -> applied.put((int) row.getLong("number"), row.getString("checksum")));
        return applied;
    }
}
