package dev.faultline.bench.run;

import dev.faultline.bench.Options;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.machine.ProcessTree;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** For each size a burst on a product of its own, then half of what it completed as a steady load. */
public final class LoadBench {
    private static final String TOKEN = "be9c".repeat(16);
    private static final String KEY = "be9c".repeat(8);
    /** The compilers take half of the product's CPU for its first 40 s under load, a tenth after 60. */
    private static final long WARM_SECONDS = 45;

    /** As the launcher starts it. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xss512k");

    private final Options options;
    private final PrintStream out;

    public LoadBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether every run's sums add up */
    public boolean run() throws IOException, InterruptedException {
        out.println("The default limits (1,000/s per key) are raised for these runs; everything else is as shipped.");
        List<RunReport> reports = new ArrayList<>();
        for (var bytes : options.numbers("sizes", "4096,20480")) {
            measure(bytes, reports);
        }
        var file = Path.of("target", "bench", "load.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(reports));
        out.println("JSON: " + file.toAbsolutePath());
        return reports.stream().allMatch(report -> report.voided().isEmpty());
    }

    private void measure(int bytes, List<RunReport> reports) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("faultline-bench");
        var limits =
                List.of("--faultline.ingest.rate-limit.permits=1000000", "--faultline.ingest.rate-limit.burst=1000000");
        var bootstrap = Map.of("FAULTLINE_BOOTSTRAP_TOKEN", TOKEN, "FAULTLINE_BOOTSTRAP_DSN_KEY", KEY);
        try (var product = ProductProcess.start("run", folder.resolve("data"), jvm(bytes), limits, bootstrap)) {
            var engines = JsonMapper.shared()
                    .readValue(
                            Files.readString(product.data().resolve("engines.json")),
                            new TypeReference<Map<String, String>>() {});
            var run = new LoadRun(
                    product.url(),
                    "faultline",
                    TOKEN,
                    new LoadPlan.Target(1, KEY),
                    engines,
                    new ProcessTree(List.of(product.handle())));
            var rate = (int) options.number("rate", 12_000L * 4_096 / Math.max(bytes, 4_096));
            var events = options.number("events", 20L * rate);
            report(run.run("warm-up, " + bytes + " bytes", bytes, rate / 3, WARM_SECONDS * rate / 3, 1), reports);
            var burst = report(run.run("burst, " + bytes + " bytes", bytes, rate, events, 2), reports);
            if (options.has("burst-only")) {
                return;
            }
            var half = Math.max(50, (int) (burst.number("completed per second") / 2));
            report(run.run("half load, " + bytes + " bytes", bytes, half, 20L * half, 3), reports);
            report(run.disk(), reports);
        }
    }

    /** {@code --jvm FLAGS} come last and win. With {@code --jfr FILE} the product's own JVM is recorded; the engines beside it are not. */
    private List<String> jvm(int bytes) {
        List<String> flags = new ArrayList<>(JVM);
        Collections.addAll(flags, options.text("jvm", "").split(" "));
        flags.removeIf(String::isEmpty);
        var recording = options.values().get("jfr");
        if (recording != null) {
            flags.add("-XX:StartFlightRecording=settings=profile,filename=" + recording + "." + bytes + ".jfr");
        }
        return flags;
    }

    private RunReport report(RunReport report, List<RunReport> reports) {
        out.println(report.table());
        reports.add(report);
        return report;
    }
}
