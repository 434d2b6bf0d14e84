package dev.faultline.bench.live;

import dev.faultline.bench.Options;
import dev.faultline.bench.machine.ProcessTree;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten changes a second by people, first with nobody listening, then with a thousand open pages. What the pages cost is the
 * difference: CPU of the product's process, its heap after a collection, and its memory as the system counts it.
 */
public final class LiveBench {
    private static final String TOKEN = "11fe".repeat(16);
    private static final String KEY = "11fe".repeat(8);
    private static final int ISSUES = 5;
    private static final double MAX_CORE = 0.10;
    private static final double MAX_MEGABYTES = 100;

    /** As the launcher starts it. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xss512k");

    private final Options options;
    private final PrintStream out;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public LiveBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    private record Cost(double cores, double heap, double pss) {}

    /** @return whether the bounds hold */
    public boolean run() throws IOException, InterruptedException {
        var clients = (int) options.number("clients", 1_000);
        var perSecond = (int) options.number("updates", 10);
        var seconds = (int) options.number("seconds", 30);
        var folder = Files.createTempDirectory("faultline-live");
        var bootstrap = Map.of("FAULTLINE_BOOTSTRAP_TOKEN", TOKEN, "FAULTLINE_BOOTSTRAP_DSN_KEY", KEY);
        try (var product = ProductProcess.start("run", folder.resolve("data"), JVM, List.of(), bootstrap)) {
            var issues = issues(product.url());
            update(product.url(), issues, perSecond, seconds); // warm
            var alone = measured(product, issues, perSecond, seconds);
            List<Listener> listeners = new ArrayList<>();
            for (var i = 0; i < clients; i++) {
                listeners.add(new Listener(product.url(), TOKEN));
            }
            update(product.url(), issues, perSecond, 10);
            var heard = listeners.stream().mapToLong(Listener::frames).sum();
            var together = measured(product, issues, perSecond, seconds);
            var frames = listeners.stream().mapToLong(Listener::frames).sum() - heard;
            var tooClose = listeners.stream().mapToLong(Listener::tooClose).sum();
            for (var listener : listeners) {
                listener.close();
            }
            return report(clients, perSecond, seconds, alone, together, frames, tooClose);
        }
    }

    private boolean report(
            int clients, int perSecond, int seconds, Cost alone, Cost together, long frames, long tooClose)
            throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("streams", clients);
        figures.put("updates per second", perSecond);
        figures.put("frames per second and stream", round(frames / (double) clients / seconds));
        figures.put("frames closer than half a second", tooClose);
        figures.put("cores without streams", round(alone.cores()));
        figures.put("cores with streams", round(together.cores()));
        figures.put("cores for the streams", round(together.cores() - alone.cores()));
        figures.put("heap for the streams, MB", round(together.heap() - alone.heap()));
        figures.put("memory for the streams, PSS of the process, MB", round(together.pss() - alone.pss()));
        figures.forEach((name, value) -> out.printf("  %-48s %s%n", name, value));
        var file = Path.of("target", "bench", "live.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        out.println("JSON: " + file.toAbsolutePath());
        return together.cores() - alone.cores() <= MAX_CORE
                && together.pss() - alone.pss() <= MAX_MEGABYTES
                && tooClose == 0
                && frames > clients;
    }

    private static double round(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }

    private Cost measured(ProductProcess product, List<String> issues, int perSecond, int seconds)
            throws IOException, InterruptedException {
        var tree = new ProcessTree(List.of(product.handle()));
        var before = cpu(tree);
        update(product.url(), issues, perSecond, seconds);
        var cores = (cpu(tree) - before) / seconds;
        var heap = heapAfterCollection(product.handle());
        return new Cost(cores, heap, pss(product.handle()) / 1e6);
    }

    /** The product's own process: engines do the same work in both runs. */
    private static double cpu(ProcessTree tree) {
        return tree.cpuSecondsByProgram().entrySet().stream()
                .filter(entry -> entry.getKey().equals("dev.faultline.standalone.Faultline"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static double pss(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                        .sum()
                * 1024.0;
    }

    /** Megabytes that live objects take. */
    private static double heapAfterCollection(ProcessHandle process) throws IOException, InterruptedException {
        jcmd(process, "GC.run");
        return jcmd(process, "GC.heap_info")
                .lines()
                .filter(line -> line.contains("generation") && line.contains("used"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll(".*used (\\d+)K.*", "$1")) / 1_000)
                .sum();
    }

    private static String jcmd(ProcessHandle process, String command) throws IOException, InterruptedException {
        var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var run = new ProcessBuilder(program, Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        var text = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!run.waitFor(Duration.ofSeconds(30))) {
            run.destroyForcibly();
        }
        return text;
    }

    /** Each update is a person's command: the priority of an issue, up and down. */
    private void update(URI server, List<String> issues, int perSecond, int seconds)
            throws IOException, InterruptedException {
        var start = System.nanoTime();
        for (var n = 0; n < perSecond * seconds; n++) {
            LockSupport.parkNanos(start + n * (TimeUnit.SECONDS.toNanos(1) / perSecond) - System.nanoTime());
            var round = n / issues.size();
            send(
                    server,
                    "PUT",
                    "/api/v1/orgs/faultline/issues/" + issues.get(n % issues.size()),
                    "{\"type\":\"priority\",\"priority\":\"" + (round % 2 == 0 ? "high" : "low") + "\"}");
        }
    }

    private List<String> issues(URI server) throws IOException, InterruptedException {
        for (var i = 0; i < ISSUES; i++) {
            var id = "%032x".formatted(i + 1);
            send(server, "POST", "/api/1/envelope/?sentry_key=" + KEY, """
                    {"event_id":"%1$s"}
                    {"type":"event"}
                    {"event_id":"%1$s","exception":{"values":[{"type":"Live%2$dException","value":"x"}]}}
                    """.formatted(id, i));
        }
        List<String> ids = new ArrayList<>();
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (ids.size() < ISSUES && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            ids.clear();
            send(server, "GET", "/api/v1/orgs/faultline/issues?t=1h", "")
                    .path("items")
                    .forEach(issue -> ids.add(issue.path("id").toString()));
        }
        return ids;
    }

    private JsonNode send(URI server, String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
