package dev.faultline.engines.postgres;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pool, a client, transactions, migrations and health; import it alone where only PostgreSQL is needed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostgresSettings.class)
public class PostgresConfiguration {

    @Bean
    HikariDataSource postgresDataSource(PostgresSettings settings) {
        return PostgresPool.open(settings);
    }

    @Bean
    JdbcClient postgres(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    JdbcTransactionManager postgresTransactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate postgresTransactions(JdbcTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    PostgresMigrations postgresMigrations(DataSource dataSource) {
        return new PostgresMigrations(dataSource);
    }

    @Bean
    HealthIndicator postgresHealthIndicator(JdbcClient postgres) {
        return new PostgresHealth(postgres);
    }
}
