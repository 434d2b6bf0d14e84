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
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The project that is sent to. Ingest knows projects from the log and from nowhere else, so that is where it is put. */
final class BenchProject {
    static final long ID = 1;
    static final LoadPlan.Target TARGET = target(ID);

    private BenchProject() {}

    private static LoadPlan.Target target(long id) {
        return new LoadPlan.Target(id, "%08x".formatted(id) + "be9c".repeat(6));
    }

    static void publish(String brokers) throws InterruptedException {
        publish(brokers, 1);
    }

    /** Projects from 1 on. */
    static List<LoadPlan.Target> publish(String brokers, int count) throws InterruptedException {
        var targets =
                LongStream.rangeClosed(1, count).mapToObj(BenchProject::target).toList();
        for (var target : targets) {
            publish(brokers, target);
        }
        return targets;
    }

    private static void publish(String brokers, LoadPlan.Target target) throws InterruptedException {
        var key = new ProjectKey(
                target.publicKey(),
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
                target.projectId(),
                1,
                "bench",
                "bench-" + target.projectId(),
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
                            Topics.PROJECT_CONFIG,
                            Long.toString(target.projectId()).getBytes(UTF_8),
                            document))
                    .get(20, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
