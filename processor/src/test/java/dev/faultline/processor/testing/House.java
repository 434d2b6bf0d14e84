package dev.faultline.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordHeaders;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.core.record.Topics;
import dev.faultline.embedded.testing.Broker;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.KafkaSettings;
import dev.faultline.engines.kafka.TopicCreator;
import dev.faultline.processor.ProcessorConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processors on real engines, fed as ingest would feed them. */
public final class House implements AutoCloseable {

    public static final String KEY = "a".repeat(32);

    private final Broker broker = new Broker();
    private final Map<String, Object> properties = new HashMap<>();
    private final List<ConfigurableApplicationContext> processors = new ArrayList<>();
    private final Producer<byte[], byte[]> producer;
    private final KafkaClients clients;
    private final TopicCreator topics;
    private final Map<Long, Long> versions = new HashMap<>();

    public House(Engines engines) {
        properties.putAll(engines.properties());
        properties.put("faultline.kafka.bootstrap-servers", broker.address());
        properties.put("faultline.kafka.partitions", "2");
        properties.put("faultline.processor.batch-pause", "300ms");
        properties.put("faultline.blobs.folder", temporaryFolder());
        var settings = new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("faultline.kafka", KafkaSettings.class);
        clients = new KafkaClients(settings);
        topics = new TopicCreator(clients, settings);
        topics.ensureAll();
        producer = clients.producer("test");
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("faultline-blobs").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kafka loses everything it had; the topics are made anew, empty. */
    public void wipeKafka() {
        broker.wipe();
        topics.ensureAll();
    }

    /** Starts a processor of this name; one without a name is a member that comes and goes. */
    public ConfigurableApplicationContext start(String name, Class<?>... more) {
        var own = new HashMap<>(properties);
        own.put("faultline.processor.instance-id", name);
        var context = new SpringApplicationBuilder(ProcessorConfiguration.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(own)
                .initializers(fresh ->
                        ((GenericApplicationContext) fresh).registerBean(MeterRegistry.class, SimpleMeterRegistry::new))
                .run();
        processors.add(context);
        return context;
    }

    /** Stops all processors. */
    public void stop() {
        processors.forEach(ConfigurableApplicationContext::close);
        processors.clear();
    }

    /** Makes a project known with settings. */
    public void project(long id, ProjectSettings settings) {
        var version = versions.merge(id, 1L, Long::sum);
        var config = new ProjectConfig(
                id, 1, "acme", "p" + id, "java", version, true, false, List.of(), null, List.of(), Set.of(), settings);
        var document = new ProjectConfigCodec().encode(config);
        send(new ProducerRecord<>(Topics.PROJECT_CONFIG, 0, (id + "/" + version).getBytes(UTF_8), document));
        send(new ProducerRecord<>(Topics.PROJECT_CONFIG, 0, Long.toString(id).getBytes(UTF_8), document));
    }

    public void project(long id) {
        project(id, ProjectSettings.defaults());
    }

    /** Appends an error event to its lane; returns its partition's answer when it is acknowledged. */
    public void event(long project, EventId id, String json) {
        event(Lane.ERRORS.topic(), 0, project, id, json);
    }

    public void event(String topic, int partition, long project, EventId id, String json) {
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}")
                .item("event", "", json.getBytes(UTF_8))
                .toBytes();
        send(record(topic, partition, meta(project, ItemType.EVENT, 1, id), envelope));
    }

    /** The same without waiting for the acknowledgement. */
    public void sendLater(long project, EventId id, String json) {
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}")
                .item("event", "", json.getBytes(UTF_8))
                .toBytes();
        producer.send(record(Lane.ERRORS.topic(), 0, meta(project, ItemType.EVENT, 1, id), envelope));
    }

    public ProducerRecord<byte[], byte[]> record(String topic, int partition, RecordMeta meta, byte[] value) {
        var record = new ProducerRecord<byte[], byte[]>(topic, partition, null, value);
        RecordHeaders.write(meta, record.headers()::add);
        return record;
    }

    public static RecordMeta meta(long project, ItemType type, int items, EventId id) {
        return new RecordMeta(
                project,
                KEY,
                type,
                items,
                ContentEncoding.IDENTITY,
                Instant.now(),
                "203.0.113.9",
                "sentry.java/8.0.0",
                SignatureVerdict.ABSENT,
                id,
                Instant.now(),
                null);
    }

    public void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static EventId newId() {
        var random = ThreadLocalRandom.current();
        return new EventId(random.nextLong(), random.nextLong());
    }

    /** A small error in the manner of an SDK. */
    public static String error(EventId id, String type, String value, String function) {
        return """
                {"event_id":"%s","timestamp":%d.25,"platform":"java","level":"error","release":"shop@1.0",
                 "environment":"production","user":{"id":"%s"},"tags":{"cart":"full"},
                 "exception":{"values":[{"type":"%s","value":"%s","module":"shop","stacktrace":{"frames":[
                  {"module":"shop.Main","function":"main","filename":"Main.java","lineno":3,"in_app":true},
                  {"module":"shop.Cart","function":"%s","filename":"Cart.java","lineno":17,"in_app":true}]}}]}}""".formatted(id, Instant.now().getEpochSecond(), id.low() % 100, type, value, function);
    }

    public <T> T bean(Class<T> type) {
        return processors.getFirst().getBean(type);
    }

    /** Waits until the first processor has made the tables. */
    public void awaitTables() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> number("count()) FROM bodies WHERE outside = 1") >= 0);
    }

    /** The settings under which processors of this house run. */
    public Map<String, Object> properties() {
        return properties;
    }

    public ClickHouse clickHouse() {
        return processors.getFirst().getBean(ClickHouse.class);
    }

    public JdbcClient postgres() {
        return processors.getFirst().getBean(JdbcClient.class);
    }

    /** The single number that a ClickHouse query answers. */
    public long number(String sql) {
        return clickHouse()
                .query("SELECT toInt64(" + sql, Map.of(), row -> row.getLong(1))
                .getFirst();
    }

    public KafkaClients kafka() {
        return clients;
    }

    @Override
    public void close() {
        processors.forEach(ConfigurableApplicationContext::close);
        producer.close();
        broker.close();
    }
}
