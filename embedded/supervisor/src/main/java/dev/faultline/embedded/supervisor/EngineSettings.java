package dev.faultline.embedded.supervisor;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What to start. An engine with an address is used where it is and never started.
 *
 * @param data the data folder
 * @param binaries where carried programs are unpacked; null for {@code bin} in the data folder
 * @param minFreeBytes less free disk than this refuses the start
 * @param kafkaFsync flush each append of Kafka to the disk
 * @param redisBinary the Redis to run; null for the machine's own, else ours
 * @param kafkaBootstrapServers address of a Kafka that runs elsewhere
 * @param clickhouse a ClickHouse that runs elsewhere
 * @param redis a Redis that runs elsewhere
 * @param postgres a PostgreSQL that runs elsewhere
 */
public record EngineSettings(
        Path data,
        @Nullable Path binaries,
        long minFreeBytes,
        boolean kafkaFsync,
        @Nullable Path redisBinary,
        @Nullable String kafkaBootstrapServers,
        @Nullable Login clickhouse,
        @Nullable Login redis,
        @Nullable Login postgres) {
    /** Enough for Kafka's and PostgreSQL's first files and some hours of modest traffic. */
    public static final long DEFAULT_MIN_FREE = 512L << 20;

    /** Where to reach an engine, and as whom; empty where the engine asks for none. */
    public record Login(String url, String username, String password) {
        @Override
        public String toString() {
            return username + "@" + url;
        }
    }

    /** Every engine started on this folder. */
    public static EngineSettings on(Path data) {
        return new EngineSettings(data, null, DEFAULT_MIN_FREE, false, null, null, null, null, null);
    }
}
