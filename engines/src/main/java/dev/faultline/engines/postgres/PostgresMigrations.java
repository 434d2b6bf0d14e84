package dev.faultline.engines.postgres;

import dev.faultline.engines.migration.Migration;
import dev.faultline.engines.migration.MigrationChangedException;
import dev.faultline.engines.migration.MigrationScripts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies a module's PostgreSQL scripts, forward only. Two processes may start at once: an advisory lock lets one work
 * while the other waits and then finds nothing to do. Each script and its record share a transaction.
 */
public final class PostgresMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresMigrations.class);

    /** "fltmigr" in ASCII: one lock for all modules, since they may refer to each other's tables. */
    private static final long LOCK = 0x666C746D696772L;

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DataSource dataSource;

    /** Migrations against this database. */
    public PostgresMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Applies what is missing of {@code db/postgres/<module>}; returns how many scripts that were. */
    public int migrate(String module) {
        var scripts = MigrationScripts.of("postgres", module);
        try (var connection = dataSource.getConnection()) {
            return whileLocked(connection, () -> apply(connection, module, scripts));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot migrate the PostgreSQL tables of " + module, e);
        }
    }

    /** Runs work that no other process may do at the same moment, such as migrations of another store. */
    public void exclusively(Runnable work) {
        try (var connection = dataSource.getConnection()) {
            whileLocked(connection, () -> {
                work.run();
                return 0;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("cannot take the migration lock in PostgreSQL", e);
        }
    }

    private static int whileLocked(Connection connection, LockedWork work) throws SQLException {
        // A holder that died released the lock with its connection; a live one may take minutes on a large table.
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
        execute(connection, "set statement_timeout = " + PATIENCE.toMillis());
        execute(connection, "select pg_advisory_lock(" + LOCK + ")");
        try {
            return work.run();
        } finally {
            execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
            execute(connection, "reset statement_timeout");
        }
    }

    private static int apply(Connection connection, String module, Iterable<Migration> scripts) throws SQLException {
        execute(connection, """
                create table if not exists schema_migrations (
                  module text not null,
                  number int not null,
                  name text not null,
                  checksum text not null,
                  applied_at timestamptz not null default now(),
                  primary key (module, number)
                )""");
        var applied = applied(connection, module);
        var count = 0;
        for (var script : scripts) {
            var checksum = applied.get(script.number());
            if (checksum == null) {
                applyOne(connection, script);
                count++;
            } else if (!checksum.equals(script.checksum())) {
                throw new MigrationChangedException(script);
            }
        }
        return count;
    }

    private static void applyOne(Connection connection, Migration script) throws SQLException {
        connection.setAutoCommit(false);
        try {
            execute(connection, script.sql());
            try (var insert = connection.prepareStatement(
                    "insert into schema_migrations (module, number, name, checksum) values (?, ?, ?, ?)")) {
                insert.setString(1, script.module());
                insert.setInt(2, script.number());
                insert.setString(3, script.name());
                insert.setString(4, script.checksum());
                insert.executeUpdate();
            }
            connection.commit();
            LOG.info("applied PostgreSQL migration {}", script);
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Map<Integer, String> applied(Connection connection, String module) throws SQLException {
        var applied = new HashMap<Integer, String>();
        try (var select =
                connection.prepareStatement("select number, checksum from schema_migrations where module = ?")) {
            select.setString(1, module);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    applied.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return applied;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface LockedWork {
        int run() throws SQLException;
    }
}
