package dev.faultline.bench.sdk;

import dev.faultline.bench.Options;
import dev.faultline.bench.load.LoadPlan;
import dev.faultline.bench.load.OpenLoop;
import dev.faultline.bench.machine.ProcessTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The same application with the SDK and without, in turn, so that a machine that tires or warms up counts for both: at a
 * fixed rate while it is young, again when it has compiled what it uses, and as fast as it goes.
 */
final class AppBench {
    private static final double MUST_SHARE = 0.98;
    private static final int CONNECTIONS = 32;
    private static final byte[] BODY = new byte[1_000];
    /** More than the application can take: what it completes is its throughput. */
    private static final int TOO_MUCH = 50_000;
    /** Times the rate, so that a short while brings as many calls as the compiler waits for. */
    private static final int WARMING = 3;
    /** Each tenth request fails. */
    private static final double ERRORS = 0.1;

    private final int rate;
    private final int seconds;
    private final int rounds;
    private final int warm;
    private final PrintStream out;

    AppBench(Options options, PrintStream out) {
        this.rate = (int) options.number("rate", 1_000);
        this.seconds = (int) options.number("seconds", 10);
        this.rounds = (int) options.number("rounds", 3);
        this.warm = (int) options.number("warm", 20);
        this.out = out;
    }

    private record Run(double perSecond, double p50Millis, double p99Millis, Cost young, Cost warm, double most) {}

    /** Whether the application does as much with the SDK as without. */
    boolean run() throws IOException, InterruptedException {
        List<Run> without = new ArrayList<>();
        List<Run> with = new ArrayList<>();
        try (var sink = new Sink(0, body -> {})) {
            for (var round = 0; round < rounds; round++) {
                without.add(measure("without", List.of()));
                var before = sink.taken();
                with.add(measure(
                        "with",
                        List.of(
                                sink.dsn(),
                                Files.createTempDirectory("faultline-bench").toString())));
                out.printf("         %d envelopes taken%n", sink.taken() - before);
            }
        }
        var share = median(with, Run::perSecond) / median(without, Run::perSecond);
        var most = median(with, Run::most) / median(without, Run::most);
        out.printf(
                "throughput at %,d requests a second: %.2f %% of that without the SDK (must be %.0f %%); as fast as it goes: %.1f %%%n",
                rate, 100 * share, 100 * MUST_SHARE, 100 * most);
        out.printf(
                "an error costs the whole process %,.0f us of CPU while it is young, %,.0f us when it is warm%n",
                errorMicros(with, without, Run::young), errorMicros(with, without, Run::warm));
        return share >= MUST_SHARE;
    }

    private static double errorMicros(List<Run> with, List<Run> without, Function<Run, Cost> age) {
        return (median(with, run -> age.apply(run).micros())
                        - median(without, run -> age.apply(run).micros()))
                / ERRORS;
    }

    private Run measure(String name, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ShopApp.class.getName()));
        command.addAll(arguments);
        var app = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(app.getInputStream(), StandardCharsets.UTF_8))) {
            var server = URI.create("http://localhost:" + Objects.requireNonNull(lines.readLine(), "the port"));
            var tree = new ProcessTree(List.of(app.toHandle()));
            load(server, rate, seconds);
            var before = tree.cpuSecondsByThread();
            var steady = load(server, rate, seconds);
            var young = Cost.between(before, tree.cpuSecondsByThread(), steady.answered());
            load(server, WARMING * rate, warm);
            before = tree.cpuSecondsByThread();
            var later = load(server, rate, seconds);
            var old = Cost.between(before, tree.cpuSecondsByThread(), later.answered());
            var most = load(server, TOO_MUCH, 1);
            var run = new Run(
                    steady.answered() / steady.seconds(),
                    steady.p50(),
                    steady.p99(),
                    young,
                    old,
                    most.answered() / most.seconds());
            out.printf(
                    "%-8s %7.1f/s   p50 %5.2f ms   p99 %6.2f ms   at most %,.0f/s%n  young: %s%n  warm:  %s%n",
                    name, run.perSecond(), run.p50Millis(), run.p99Millis(), run.most(), young, old);
            return run;
        } finally {
            app.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    /** Microseconds of CPU per request, and what of it went where: compiling is a cost of youth, the rest stays. */
    private record Cost(double micros, double compiler, double sdk) {
        static Cost between(Map<String, Double> before, Map<String, Double> after, double requests) {
            ToDoubleFunction<String> spent = name -> after.entrySet().stream()
                    .filter(thread -> thread.getKey().contains(name))
                    .mapToDouble(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0.0))
                    .sum();
            var each = 1e6 / requests;
            return new Cost(
                    each * spent.applyAsDouble(""),
                    each * spent.applyAsDouble("CompilerThre"),
                    each * spent.applyAsDouble("faultline-sdk"));
        }

        @Override
        public String toString() {
            return "%4.0f us CPU per request, of it the compiler %.0f, the thread of the SDK %.0f"
                    .formatted(micros, compiler, sdk);
        }
    }

    private record Answered(double answered, double seconds, double p50, double p99) {}

    private static Answered load(URI server, int perSecond, int seconds) throws InterruptedException {
        var plan = new LoadPlan(
                server,
                List.of(new LoadPlan.Target(1, "a1b2c3d4e5f60718293a4b5c6d7e8f90")),
                perSecond,
                (long) perSecond * seconds,
                CONNECTIONS);
        var result = OpenLoop.run(plan, n -> new OpenLoop.Prepared("", BODY));
        var latency = result.latency();
        return new Answered(
                result.acknowledged(),
                result.seconds(),
                latency.getValueAtPercentile(50) / 1_000.0,
                latency.getValueAtPercentile(99) / 1_000.0);
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> of) {
        var sorted = runs.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
