package dev.faultline.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.bench.Options;
import dev.faultline.bench.event.EventBody;
import dev.faultline.bench.event.EventGenerator;
import dev.faultline.bench.event.GzipEnvelope;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.OpenLoop;
import dev.faultline.bench.machine.PeakMemory;
import dev.faultline.bench.machine.ProcessTree;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.SignatureMode;
import dev.faultline.core.record.Topics;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Ingest and its engines alone, no processor: what an acknowledgement takes and costs, and what a refusal costs. */
public final class IngestBench {
    private static final int BYTES = 4_096;
    private static final int BODIES = 2_000;
    private static final int CONNECTIONS = 64;
    private static final long PROJECT = 1;
    private static final String KEY = "be9c".repeat(8);
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx384m", "-Xss512k");
    private static final String FSYNC = "--faultline.ingest.fsync=%s";
    private static final String RAISED = "--faultline.ingest.rate-limit.%s=1000000";

    private final Options options;
    private final PrintStream out;

    public IngestBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether everything that was sent below the limits was acknowledged */
    public boolean run() throws IOException, InterruptedException {
        var raised = List.of("--only", "ingest", RAISED.formatted("permits"), RAISED.formatted("burst"));
        var rate = (int) options.number("rate", 3_000);
        var seconds = (int) options.number("seconds", 20);
        var sound = measure(
                raised,
                false,
                List.of(
                        new Load("warm-up", rate, seconds),
                        new Load("steady", rate, seconds),
                        new Load("as much as goes", 20_000, 10)));
        sound &= measure(
                raised, true, List.of(new Load("warm-up", rate, seconds), new Load("steady, fsync", rate, seconds)));
        out.println("The default limit (1,000/s, burst 5,000): nearly all of this is refused.");
        measure(
                List.of("--only", "ingest"),
                false,
                List.of(new Load("warm-up", rate, seconds), new Load("refused", rate, seconds)));
        return sound;
    }

    private record Load(String name, int perSecond, int seconds) {}

    private boolean measure(List<String> settings, boolean fsync, List<Load> loads)
            throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("faultline-bench");
        var bodies = new EventGenerator(1, BYTES).bodies(BODIES);
        var sound = true;
        var data = folder.resolve("data");
        // The broker lives with the engines, so that is where fsync is decided.
        try (var engines = ProductProcess.start("engines", data, JVM, List.of(FSYNC.formatted(fsync)), Map.of());
                var product = ProductProcess.start("run", data, JVM, settings, Map.of())) {
            publish(JsonMapper.shared()
                    .readValue(
                            Files.readString(product.data().resolve("engines.json")),
                            new TypeReference<Map<String, String>>() {}));
            var tree = new ProcessTree(List.of(engines.handle(), product.handle()));
            for (var load : loads) {
                var report = measure(product, tree, load, bodies);
                out.println(report.table());
                sound &= report.voided().isEmpty();
            }
        }
        return sound;
    }

    private static RunReport measure(ProductProcess product, ProcessTree tree, Load load, List<EventBody> bodies)
            throws InterruptedException {
        var target = new LoadPlan.Target(PROJECT, KEY);
        var events = (long) load.perSecond() * load.seconds();
        var plan = new LoadPlan(product.url(), List.of(target), load.perSecond(), events, CONNECTIONS);
        var seed = load.hashCode() * 0x9e3779b97f4a7c15L;
        var cpuBefore = tree.cpuSeconds();
        try (var memory = new PeakMemory(tree)) {
            var result = OpenLoop.run(plan, n -> prepared(seed ^ n, bodies.get((int) (n % bodies.size()))));
            var cpu = tree.cpuSeconds() - cpuBefore;
            var missing = result.sent()
                    - result.answers().values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            return new RunReport.Builder()
                    .put("event bytes", BYTES)
                    .put("intended per second", load.perSecond())
                    .put("sent", result.sent())
                    .put("acknowledged", result.acknowledged())
                    .put("refused (429)", result.answers().getOrDefault(429, 0L))
                    .put("acknowledged per second", result.acknowledged() / result.seconds())
                    .put("cpu us per request, all processes", cpu / result.sent() * 1e6)
                    .put("p50 ms", result.latency().getValueAtPercentile(50) / 1e3)
                    .put("p99 ms", result.latency().getValueAtPercentile(99) / 1e3)
                    .put("p99.9 ms", result.latency().getValueAtPercentile(99.9) / 1e3)
                    .put("peak pss MB", memory.bytes() / 1_000_000)
                    .build(load.name(), missing == 0 ? "" : missing + " requests had no answer");
        }
    }

    private static OpenLoop.Prepared prepared(long seed, EventBody body) {
        var id = "%016x%016x".formatted(seed, seed * 0xbf58476d1ce4e5b9L);
        return new OpenLoop.Prepared(id, GzipEnvelope.of(id, body));
    }

    /** What catalog would publish: ingest alone knows projects from the log and from nowhere else. */
    private static void publish(Map<String, String> engines) {
        var key = new ProjectKey(
                KEY, "bench", true, SignatureMode.ACCEPT, null, null, List.of(), List.of(), null, Map.of());
        var project = new ProjectConfig(
                PROJECT,
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
        Map<String, Object> properties =
                Map.of("bootstrap.servers", engines.get("faultline.kafka.bootstrap-servers"), "acks", "all");
        try (var producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            var document = new ProjectConfigCodec().encode(project);
            producer.send(new ProducerRecord<>(
                            Topics.PROJECT_CONFIG, Long.toString(PROJECT).getBytes(UTF_8), document))
                    .get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
