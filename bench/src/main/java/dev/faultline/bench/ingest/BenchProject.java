package dev.faultline.bench.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.bench.load.LoadPlan;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.core.record.Topics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The project that is sent to. Ingest knows projects from the log and from nowhere else, so that is where it is put. */
final class BenchProject {
    static final long ID = 1;
    static final LoadPlan.Target TARGET = new LoadPlan.Target(ID, "be9c".repeat(8));

    private BenchProject() {}

    static void publish(String brokers) throws InterruptedException {
        var key = new ProjectKey(
                TARGET.publicKey(),
                "bench",
                true,
                SignatureMode.ACCEPT,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Map.of());
        var project = new ProjectConfig(
                ID,
                1,
                "bench",
                "bench",
                null,
                1,
                true,
                false,
                List.of(key),
                null,
                List.of(),
                Set.of(),
                ProjectSettings.defaults());
        Map<String, Object> properties = Map.of("bootstrap.servers", brokers, "acks", "all");
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            var document = new ProjectConfigCodec().encode(project);
            producer.send(new ProducerRecord<>(
                            Topics.PROJECT_CONFIG, Long.toString(ID).getBytes(UTF_8), document))
                    .get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
