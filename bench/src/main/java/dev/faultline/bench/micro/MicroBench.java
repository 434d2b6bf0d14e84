package dev.faultline.bench.micro;

import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
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
        for (var result : results) {
            var name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            var keys = result.getParams().getParam("keys");
            var secondary = result.getSecondaryResults();
            var score = total(secondary.get("cpuNanos")) / total(secondary.get("events")) / 1_000;
            var limit = (name.equals("bodyKept") ? BODY_KEPT_MICROS : BODY_DROPPED_MICROS)
                    * (keys.equals("HOSTILE") ? 2 : 1);
            out.printf("%-12s %-8s %7.1f us CPU per event (must be at most %.0f)%n", name, keys, score, limit);
            sound &= score <= limit;
        }
        return sound;
    }

    private static double total(@Nullable Result<?> counter) {
        return Objects.requireNonNull(counter).getScore();
    }
}
