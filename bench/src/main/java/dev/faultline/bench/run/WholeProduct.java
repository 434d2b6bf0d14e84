package dev.faultline.bench.run;

import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.machine.ProcessTree;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product on a folder of its own, as the launcher starts it, its limits raised: nobody's key sends so much. */
final class WholeProduct implements AutoCloseable {
    private static final String TOKEN = "be9c".repeat(16);
    private static final String KEY = "be9c".repeat(8);
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xss512k");
    private static final List<String> NO_LIMITS =
            List.of("--faultline.ingest.rate-limit.permits=1000000", "--faultline.ingest.rate-limit.burst=1000000");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path folder;
    private final ProductProcess process;
    private final Stored stored;

    private WholeProduct(Path folder, ProductProcess process, Stored stored) {
        this.folder = folder;
        this.process = process;
        this.stored = stored;
    }

    static WholeProduct start(List<String> settings) throws IOException {
        var folder = Files.createTempDirectory("faultline-bench");
        List<String> all = new ArrayList<>(NO_LIMITS);
        all.addAll(settings);
        var process = ProductProcess.start(
                "run",
                folder.resolve("data"),
                JVM,
                all,
                Map.of("FAULTLINE_BOOTSTRAP_TOKEN", TOKEN, "FAULTLINE_BOOTSTRAP_DSN_KEY", KEY));
        var engines = JsonMapper.shared()
                .readValue(
                        Files.readString(process.data().resolve("engines.json")),
                        new TypeReference<Map<String, String>>() {});
        return new WholeProduct(folder, process, new Stored(engines));
    }

    URI url() {
        return process.url();
    }

    Stored stored() {
        return stored;
    }

    ProcessTree tree() {
        return new ProcessTree(List.of(process.handle()));
    }

    Visibility visibility() {
        return new Visibility(url(), "faultline", TOKEN);
    }

    /** The project that is there from the start. */
    LoadPlan.Target firstProject() {
        return new LoadPlan.Target(1, KEY);
    }

    /** Makes another project, and returns when its key opens the door. */
    LoadPlan.Target project(String name) throws IOException, InterruptedException {
        var made = ask("POST", "projects", "{\"name\":\"" + name + "\"}");
        var key = ask("GET", "projects/" + name + "/keys", "")
                .get(0)
                .path("publicKey")
                .asString();
        var target = new LoadPlan.Target(made.path("id").asLong(), key);
        var door = url().resolve("/api/" + target.projectId() + "/envelope/?sentry_key=" + key);
        var probe = HttpRequest.newBuilder(door)
                .timeout(TIMEOUT)
                .POST(BodyPublishers.ofString("{}\n{\"type\":\"client_report\"}\n{\"discarded_events\":[]}\n"))
                .build();
        var deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (http.send(probe, BodyHandlers.discarding()).statusCode() != 200) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the door does not know the key of " + name);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return target;
    }

    /** Changes settings of a project. */
    void change(String project, String settings) throws IOException, InterruptedException {
        ask("PATCH", "projects/" + project + "/settings", settings);
    }

    private JsonNode ask(String method, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url().resolve("/api/v1/orgs/faultline/" + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Bytes of kept bodies that lie outside of ClickHouse. */
    long objectBytes() {
        var bodies = process.data().resolve("blobs").resolve("bodies");
        if (!Files.isDirectory(bodies)) {
            return 0;
        }
        try (var files = Files.walk(bodies)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        http.close();
        process.close();
        // A million events weigh gigabytes.
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
