package dev.faultline.issues;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.postgres.PostgresMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A migrated database for the tests of this room. */
public final class IssuesDatabase implements AutoCloseable {

    private final HikariDataSource pool;

    public IssuesDatabase(Engines engines) {
        var login = engines.postgres();
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.username());
        config.setPassword(login.password());
        config.setMaximumPoolSize(6);
        pool = new HikariDataSource(config);
        new PostgresMigrations(pool).migrate("issues");
        new PostgresMigrations(pool).migrate("teamwork");
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    public TransactionTemplate transactions() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @Override
    public void close() {
        pool.close();
    }
}
