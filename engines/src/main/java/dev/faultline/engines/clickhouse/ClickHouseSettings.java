package dev.faultline.engines.clickhouse;

import dev.faultline.engines.secret.Secret;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.clickhouse.*}.
 *
 * @param url {@code http://host:port}
 * @param username user
 * @param password its password
 * @param database database that holds the tables; created when missing
 * @param cluster name of the cluster for replicated tables; empty for one plain server
 * @param connections HTTP connections at most
 * @param connectTimeout when an address counts as dead
 * @param queryTimeout when a read is cancelled, by the server and by us
 * @param insertTimeout when an insert counts as unanswered and is tried again with the same token
 */
@ConfigurationProperties("faultline.clickhouse")
public record ClickHouseSettings(
        @DefaultValue("http://localhost:8123") String url,
        @DefaultValue("default") String username,
        @DefaultValue("") Secret password,
        @DefaultValue("faultline") String database,
        @DefaultValue("") String cluster,
        @DefaultValue("24") int connections,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration queryTimeout,
        @DefaultValue("60s") Duration insertTimeout) {

    /** How the tables are made on this server. */
    public ClickHouseDialect dialect() {
        return cluster.isEmpty() ? ClickHouseDialect.plain() : ClickHouseDialect.cluster(cluster);
    }
}
