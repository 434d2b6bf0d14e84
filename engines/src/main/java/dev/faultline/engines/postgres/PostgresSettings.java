package dev.faultline.engines.postgres;

import dev.faultline.engines.secret.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.postgres.*}.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param username role
 * @param password its password
 * @param poolSize connections at most; PostgreSQL gets slower, not faster, with more than a few per core
 * @param connectTimeout how long a caller waits for a connection
 * @param statementTimeout when the server cancels a statement
 */
@ConfigurationProperties("faultline.postgres")
public record PostgresSettings(
        @DefaultValue("jdbc:postgresql://localhost:5432/faultline")
        String url,

        @DefaultValue("faultline") String username,
        @DefaultValue("") Secret password,
        @DefaultValue("8") int poolSize,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("15s") Duration statementTimeout) {}
