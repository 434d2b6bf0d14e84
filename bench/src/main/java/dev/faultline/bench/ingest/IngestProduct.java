package dev.faultline.bench.ingest;

import dev.faultline.bench.Options;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.machine.Cores;
import dev.faultline.bench.machine.ProcessTree;
import dev.faultline.bench.run.Stored;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Engines and ingest, each a process, so that the processor can be left out and joined later. */
final class IngestProduct implements AutoCloseable {
    /** The limits are not what is measured: nobody's key sends so much. */
    static final List<String> NO_LIMITS =
            List.of("--faultline.ingest.rate-limit.permits=1000000", "--faultline.ingest.rate-limit.burst=1000000");

    /** As the launcher starts it. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xss512k");

    private final List<ProductProcess> processes = new ArrayList<>();
    private final Path data;
    private final Options options;

    private IngestProduct(Path data, Options options) {
        this.data = data;
        this.options = options;
    }

    /** @param fsync whether an acknowledgement waits for the disk */
    static IngestProduct start(Options options, boolean fsync, List<String> settings)
            throws IOException, InterruptedException {
        var product =
                new IngestProduct(Files.createTempDirectory("faultline-bench").resolve("data"), options);
        try {
            // The broker lives with the engines, so that is where fsync is decided.
            product.add("engines", List.of("--faultline.ingest.fsync=" + fsync));
            product.add("run", with(options, settings));
            BenchProject.publish(product.engine("faultline.kafka.bootstrap-servers"));
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    /** {@code --set name=value,…} tries a setting out. */
    private static List<String> with(Options options, List<String> settings) {
        List<String> all = new ArrayList<>(List.of("--only", "ingest"));
        all.addAll(settings);
        var tried = options.values().getOrDefault("set", "");
        Stream.of(tried.split(",", -1)).filter(each -> !each.isEmpty()).forEach(each -> all.add("--" + each));
        return all;
    }

    /** The other half of an event's walk joins. */
    void startProcessor() {
        add("run", List.of("--only", "processor"));
    }

    /** All processors leave. */
    void stopProcessors() throws InterruptedException {
        while (processes.size() > 2) {
            processes.removeLast().close();
        }
    }

    /** More projects than the one that is there from the start. */
    List<LoadPlan.Target> projects(int count) throws InterruptedException {
        return BenchProject.publish(engine("faultline.kafka.bootstrap-servers"), count);
    }

    Stored stored() {
        return new Stored(engines());
    }

    /** kill -9, of ingest alone or of everything, and a start on what is left. */
    void killAndStart(boolean everything) throws IOException, InterruptedException {
        processes.get(1).kill();
        if (everything) {
            processes.getFirst().kill();
            // The old addresses would be taken for those of the engines that are still starting.
            Files.delete(data.resolve("engines.json"));
            processes.getFirst().startAgain();
        }
        processes.get(1).startAgain();
    }

    /** What the log holds of the lane that errors go to. */
    LogEnd errors() {
        return new LogEnd(engine("faultline.kafka.bootstrap-servers"));
    }

    URI url() {
        return processes.get(1).url();
    }

    ProcessTree tree() {
        return new ProcessTree(processes.stream().map(ProductProcess::handle).toList());
    }

    /** All of it onto one core, whoever measures onto the other. */
    void onOneCore() throws IOException, InterruptedException {
        for (var process : processes) {
            Cores.pin(process.handle(), 0);
        }
        Cores.pin(ProcessHandle.current(), 1);
    }

    @Override
    public void close() throws InterruptedException {
        for (var process : processes.reversed()) {
            process.close();
        }
        removeData();
    }

    /** A million events weigh gigabytes. */
    private void removeData() {
        try (var files = Files.walk(data.getParent())) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String verb, List<String> settings) {
        processes.add(ProductProcess.start(verb, data, jvm(), settings, Map.of()));
    }

    /** With {@code --jfr FOLDER} every JVM of the product is recorded. */
    private List<String> jvm() {
        var recordings = options.values().get("jfr");
        if (recordings == null) {
            return JVM;
        }
        return Stream.concat(
                        JVM.stream(),
                        Stream.of("-XX:StartFlightRecording=settings=profile,filename=" + recordings + "/%p.jfr"))
                .toList();
    }

    private String engine(String name) {
        return engines().getOrDefault(name, "");
    }

    private Map<String, String> engines() {
        try {
            return JsonMapper.shared()
                    .readValue(
                            Files.readString(data.resolve("engines.json")),
                            new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
