package dev.faultline.ingest.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.ledger.OutcomeCodec;
import dev.faultline.core.ledger.OutcomeRecord;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordHeaders;
import dev.faultline.core.record.Topics;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.ingest.IngestApplication;
import dev.faultline.ingest.keys.KeySnapshot;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real service on a free port with the build's engines, and eyes on what it writes. */
public final class IngestNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Producer<byte[], byte[]> producer;
    private final Map<Long, Consumer<byte[], byte[]>> open = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    private IngestNode(ConfigurableApplicationContext context) {
        this.context = context;
        this.producer = context.getBean(KafkaClients.class).producer("test");
    }

    public static IngestNode start(Engines engines, String... settings) {
        Map<String, Object> properties = new HashMap<>(engines.properties());
        properties.put("server.port", 0);
        properties.put("spring.main.banner-mode", "off");
        properties.put("spring.threads.virtual.enabled", true);
        properties.put("faultline.secrets.master-key", "0".repeat(64));
        properties.put("faultline.blobs.folder", "target/test-blobs");
        for (var setting : settings) {
            var equals = setting.indexOf('=');
            properties.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        var arguments = properties.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        var node = new IngestNode(new SpringApplicationBuilder(IngestApplication.class).run(arguments));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> node.bean(KeySnapshot.class).isLoaded());
        return node;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    public HttpClient http() {
        return http;
    }

    /** Publishes a project as catalog does and waits until this node knows that version. */
    public void publish(ProjectConfig config) {
        var document = new ProjectConfigCodec().encode(config);
        var key = Long.toString(config.projectId()).getBytes(UTF_8);
        await(producer.send(new ProducerRecord<>(Topics.PROJECT_CONFIG, key, document)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> bean(KeySnapshot.class)
                        .project(config.projectId())
                        .filter(entry -> entry.config().equals(config))
                        .isPresent());
    }

    /** All records of a project in all lanes and their overflow. */
    public List<LoggedRecord> records(long projectId) {
        var topics = Arrays.stream(Lane.values())
                .flatMap(lane -> List.of(lane.topic(), lane.overflowTopic()).stream())
                .toList();
        List<LoggedRecord> found = new ArrayList<>();
        read(topics, record -> {
            var meta = RecordHeaders.read(name -> {
                var header = record.headers().lastHeader(name);
                return header == null ? null : header.value();
            });
            if (meta.projectId() == projectId) {
                found.add(new LoggedRecord(record.topic(), meta, record));
            }
        });
        return found;
    }

    /** What outcomes of a project were written, once at least one was. */
    public Map<String, Long> outcomes(long projectId) {
        Map<String, Long> sums = new HashMap<>();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            sums.clear();
            outcomeLines().stream()
                    .filter(line -> line.key().projectId() == projectId)
                    .forEach(line -> sums.merge(
                            line.key().outcome().wireName() + ":" + line.key().reason() + ":"
                                    + line.key().category().wireName(),
                            line.quantity(),
                            Long::sum));
            return !sums.isEmpty();
        });
        return sums;
    }

    public List<OutcomeRecord> outcomeLines() {
        List<OutcomeRecord> lines = new ArrayList<>();
        read(List.of(Topics.OUTCOMES), record -> lines.addAll(OutcomeCodec.decode(record.value())));
        return lines;
    }

    private void read(
            List<String> topics,
            java.util.function.Consumer<org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]>> each) {
        var consumer = open.computeIfAbsent(
                Thread.currentThread().threadId(),
                id -> bean(KafkaClients.class).reader("test"));
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toList());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(each);
        }
    }

    private static void await(Future<?> future) {
        try {
            future.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        open.values().forEach(Consumer::close);
        producer.close();
        http.close();
        context.close();
    }
}
