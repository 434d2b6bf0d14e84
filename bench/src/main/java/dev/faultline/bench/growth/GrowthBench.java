package dev.faultline.bench.growth;

import dev.faultline.bench.Options;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists, pages and searches over one and over ten million events (with {@code --big} over a hundred too), asked in five
 * alternating rounds. With {@code --data FOLDER} the filled product is kept and only asked the next time.
 */
public final class GrowthBench {
    private static final String TOKEN = "9707".repeat(16);
    private static final int ISSUES = 100_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 10;

    /** As the launcher starts it. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xss512k");

    /**
     * While rows are written in one go that come over weeks in life, the engine may take more than the 600 MB that it is
     * asked with afterwards: merges of a month in minutes passed them.
     */
    private static final Map<String, String> FILLING = Map.of("CLICKHOUSE_MEMORY_CAP", "3000000000");

    private final Options options;
    private final PrintStream out;
    private final JsonMapper json = JsonMapper.shared();

    public GrowthBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return whether every bound holds */
    public boolean run() throws IOException, InterruptedException, SQLException {
        var kept = options.values().get("data");
        var folder = kept == null
                ? Files.createTempDirectory("faultline-growth")
                : Files.createDirectories(Path.of(kept).toAbsolutePath());
        var file = folder.resolve("houses.json");
        var sizes = options.has("big")
                ? new int[] {1_000_000, 10_000_000, 100_000_000}
                : options.numbers("sizes", "1000000,10000000");
        if (read(file).size() < sizes.length) {
            try (var product = start(folder, FILLING)) {
                fill(sizes, file, new Asker(product.url(), TOKEN), engines(product));
            }
        }
        if (options.has("fill")) {
            return true;
        }
        try (var product = start(folder, Map.of())) {
            return measure(read(file).subList(0, sizes.length), new Asker(product.url(), TOKEN), engines(product));
        }
    }

    private static ProductProcess start(Path folder, Map<String, String> more) {
        var environment = new HashMap<>(more);
        environment.put("FAULTLINE_BOOTSTRAP_TOKEN", TOKEN);
        return ProductProcess.start("run", folder.resolve("data"), JVM, List.of(), environment);
    }

    private EngineDoor engines(ProductProcess product) throws IOException {
        return new EngineDoor(json.readValue(
                Files.readString(product.data().resolve("engines.json")), new TypeReference<Map<String, String>>() {}));
    }

    private List<House> read(Path file) throws IOException {
        return Files.exists(file)
                ? json.readValue(Files.readString(file), new TypeReference<List<House>>() {})
                : List.of();
    }

    private void fill(int[] sizes, Path file, Asker asker, EngineDoor engines)
            throws IOException, InterruptedException, SQLException {
        List<House> houses = new ArrayList<>(read(file));
        for (var i = houses.size(); i < sizes.length; i++) {
            var house = new House("%,d".formatted(sizes[i]), projects(asker, i), sizes[i], ISSUES);
            new HouseFill(engines, out).fill(house);
            houses.add(house);
            Files.writeString(file, json.writeValueAsString(houses));
        }
        quiet(engines);
    }

    private List<Long> projects(Asker asker, int house) throws IOException, InterruptedException {
        List<Long> projects = new ArrayList<>();
        for (var i = 0; i < House.PROJECTS; i++) {
            projects.add(json.readTree(asker.post("projects", "{\"name\":\"growth " + house + " " + i + "\"}"))
                    .path("id")
                    .asLong());
        }
        return projects;
    }

    /** Merges of what was filled would be measured otherwise; in life they are spread over the weeks. */
    private static void quiet(EngineDoor engines) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!engines.clickHouse("SELECT count() FROM system.merges").equals("0") && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    private boolean measure(List<House> houses, Asker asker, EngineDoor engines)
            throws IOException, InterruptedException {
        var asks = (int) options.number("asks", 20);
        List<Names> names = new ArrayList<>();
        for (var house : houses) {
            names.add(Names.of(house, engines));
        }
        List<Round> rounds = new ArrayList<>();
        for (var question : Questions.all()) {
            for (var i = 0; i < houses.size(); i++) {
                asker.ask(question, houses.get(i), names.get(i), WARM_UP);
            }
            for (var round = 0; round < ROUNDS; round++) {
                for (var i = 0; i < houses.size(); i++) {
                    var house = houses.get(i);
                    rounds.add(new Round(question, house, asker.ask(question, house, names.get(i), asks)));
                }
            }
        }
        var report = new GrowthReport(houses, rounds);
        out.println(report.table());
        var file = Path.of("target", "bench", "growth.json");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(report.figures().values()));
        out.println("JSON: " + file.toAbsolutePath());
        return report.holds();
    }
}
