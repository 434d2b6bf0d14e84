package dev.faultline.engines.kafka;

import dev.faultline.engines.secret.Secret;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code faultline.kafka.*}.
 *
 * @param bootstrapServers host:port of brokers, comma separated
 * @param clientId prefix of the names that brokers see
 * @param username SASL/SCRAM user; empty means no authentication
 * @param password its password
 * @param tls whether connections are encrypted
 * @param replication copies of each record; 3 on a cluster, with min.insync.replicas one less
 * @param partitions partitions of a topic whose creator names no number
 * @param retention how long raw records live at most
 * @param maxBytes how much disk all raw topics may take; unset means a tenth of the disk where that is known
 * @param maxMessageBytes largest record
 * @param linger how long a producer waits to fill a batch
 * @param producerBuffer memory for records on their way; full means refusal, never growth
 * @param deliveryTimeout when a producer gives up on a record
 * @param requestTimeout when one request counts as lost
 * @param sessionTimeout when a silent consumer loses its partitions
 * @param properties raw client properties for what has no key of its own
 */
@ConfigurationProperties("faultline.kafka")
public record KafkaSettings(
        @DefaultValue("localhost:9092") String bootstrapServers,
        @DefaultValue("faultline") String clientId,
        @DefaultValue("") String username,
        @DefaultValue("") Secret password,
        @DefaultValue("false") boolean tls,
        @DefaultValue("1") short replication,
        @DefaultValue("4") int partitions,
        @DefaultValue("72h") Duration retention,
        @Nullable DataSize maxBytes,
        @DefaultValue("4MB") DataSize maxMessageBytes,
        @DefaultValue("2ms") Duration linger,
        @DefaultValue("64MB") DataSize producerBuffer,
        @DefaultValue("8s") Duration deliveryTimeout,
        @DefaultValue("4s") Duration requestTimeout,
        @DefaultValue("10s") Duration sessionTimeout,
        @DefaultValue Map<String, String> properties) {

    /** {@code min.insync.replicas} that lets one broker be away, when there are several. */
    public int minInsyncReplicas() {
        return Math.max(1, replication - 1);
    }
}
