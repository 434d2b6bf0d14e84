package dev.faultline.bench.micro;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the micro benchmarks and prints them against what the product promises. */
public final class MicroBench {
    private static final double BODY_DROPPED_MICROS = 80;
    private static final double BODY_KEPT_MICROS = 300;

    private final PrintStream out;

    public MicroBench(PrintStream out) {
        this.out = out;
    }

    /** Whether all promises hold. */
    public boolean run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(EventPipelineBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(3))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .addProfiler(GCProfiler.class)
                        .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC")
                        .build())
                .run();
        var sound = true;
        Map<String, Double> ordinary = new HashMap<>();
        // Ordinary keys come first: what hostile ones may cost is told by them.
        for (var result : results.stream()
                .sorted(Comparator.comparing(MicroBench::hostile))
                .toList()) {
            var name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            var secondary = result.getSecondaryResults();
            var score = total(secondary.get("cpuNanos")) / total(secondary.get("events")) / 1_000;
            var limit = hostile(result)
                    ? 2 * ordinary.getOrDefault(name, 0.0)
                    : name.equals("bodyKept") ? BODY_KEPT_MICROS : BODY_DROPPED_MICROS;
            ordinary.putIfAbsent(name, score);
            out.printf(
                    "%-12s %-8s %7.1f us CPU per event (must be at most %.0f)%n",
                    name, hostile(result) ? "HOSTILE" : "ORDINARY", score, limit);
            sound &= score <= limit;
        }
        return sound;
    }

    private static boolean hostile(RunResult result) {
        return result.getParams().getParam("keys").equals("HOSTILE");
    }

    private static double total(@Nullable Result<?> counter) {
        return Objects.requireNonNull(counter).getScore();
    }
}
