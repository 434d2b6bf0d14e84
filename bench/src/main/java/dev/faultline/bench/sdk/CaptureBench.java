package dev.faultline.bench.sdk;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link CaptureBenchmark} for both SDKs and prints them side by side. */
final class CaptureBench {
    private static final double MUST_P50_MICROS = 20;
    private static final double MUST_CHEAPER = 2;

    private final PrintStream out;

    CaptureBench(PrintStream out) {
        this.out = out;
    }

    /** Whether ours is as cheap as promised. */
    boolean run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(CaptureBenchmark.class.getName())
                        .forks(2)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(3))
                        .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                        .build())
                .run();
        Map<CaptureBenchmark.Sdk, Double> medians = new EnumMap<>(CaptureBenchmark.Sdk.class);
        for (var result : results) {
            var sdk = CaptureBenchmark.Sdk.valueOf(result.getParams().getParam("sdk"));
            var micros = result.getPrimaryResult().getStatistics();
            medians.put(sdk, micros.getPercentile(50) / 1_000);
            out.printf(
                    "%-10s p50 %6.1f us   p90 %6.1f us   p99 %7.1f us   (%d captures)%n",
                    sdk,
                    micros.getPercentile(50) / 1_000,
                    micros.getPercentile(90) / 1_000,
                    micros.getPercentile(99) / 1_000,
                    micros.getN());
        }
        var ours = Objects.requireNonNull(medians.get(CaptureBenchmark.Sdk.FAULTLINE));
        var cheaper = Objects.requireNonNull(medians.get(CaptureBenchmark.Sdk.SENTRY)) / ours;
        out.printf(
                "ours is %.1f times cheaper at the median (must be %.0f; p50 below %.0f us)%n",
                cheaper, MUST_CHEAPER, MUST_P50_MICROS);
        return ours < MUST_P50_MICROS && cheaper >= MUST_CHEAPER;
    }
}
