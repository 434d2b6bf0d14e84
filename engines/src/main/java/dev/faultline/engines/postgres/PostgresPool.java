package dev.faultline.engines.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Builds the connection pool. */
final class PostgresPool {

    private PostgresPool() {}

    static HikariDataSource open(PostgresSettings settings) {
        var config = new HikariConfig();
        config.setPoolName("faultline-postgres");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password().value());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.connectTimeout().toMillis());
        // The service starts although PostgreSQL is away: it degrades and recovers by itself.
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("ApplicationName", "faultline");
        config.addDataSourceProperty(
                "connectTimeout",
                Long.toString(Math.max(1, settings.connectTimeout().toSeconds())));
        config.addDataSourceProperty(
                "socketTimeout", Long.toString(settings.statementTimeout().toSeconds() + 5));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty(
                "options", "-c statement_timeout=" + settings.statementTimeout().toMillis() + " -c TimeZone=UTC");
        return new HikariDataSource(config);
    }
}
