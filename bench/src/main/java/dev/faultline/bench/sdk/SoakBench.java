package dev.faultline.bench.sdk;

import dev.faultline.bench.Options;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Hours of errors at a server that comes and goes: everything arrives, and the heap after a collection stays where it
 * was. Pauses stay short enough for the spool of 64 MiB, so that nothing may be missing.
 */
final class SoakBench {
    private static final Duration LONGEST_PHASE = Duration.ofSeconds(60);
    private static final Duration CATCHING_UP = Duration.ofMinutes(3);
    /** What the heap may grow by between the first and the last third: the names of the files of a longest pause. */
    private static final long GROWTH_KB = 6 << 10;

    private final long minutes;
    private final long rate;
    private final long seed;
    private final PrintStream out;

    SoakBench(Options options, PrintStream out) {
        this.minutes = options.number("minutes", 60);
        this.rate = options.number("rate", 50);
        this.seed = options.number("seed", System.nanoTime());
        this.out = out;
    }

    /** What arrived; the same event twice when an answer was lost, which a server counts once. */
    private static final class Arrivals {
        private final BitSet seen = new BitSet();
        private final AtomicLong again = new AtomicLong();

        synchronized void note(byte[] body) {
            OutageBench.order(body).ifPresent(order -> {
                if (seen.get(order)) {
                    again.incrementAndGet();
                }
                seen.set(order);
            });
        }

        synchronized int count() {
            return seen.cardinality();
        }
    }

    /** What the application said of itself; read after its end. */
    private static final class Told {
        private final List<Long> heaps = Collections.synchronizedList(new ArrayList<>());
        private volatile long captured;
        private volatile String dropped = "it did not end";
    }

    /** Whether everything arrived and the memory stayed flat. */
    boolean run() throws IOException, InterruptedException {
        int port;
        try (var free = new Sink(0, body -> {})) {
            port = free.port();
        }
        var app = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SoakApp.class.getName(),
                        Sink.dsn(port),
                        Files.createTempDirectory("faultline-bench").toString(),
                        Long.toString(rate))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var arrivals = new Arrivals();
        var told = new Told();
        out.printf("soak of %d minutes, %d errors a second, seed %d%n", minutes, rate, seed);
        try (var lines = new BufferedReader(new InputStreamReader(app.getInputStream(), StandardCharsets.UTF_8))) {
            var reader = Thread.ofVirtual().start(() -> lines.lines().forEach(line -> hear(line, told, arrivals)));
            comeAndGo(port, arrivals);
            try (var back = new Sink(port, arrivals::note)) {
                app.getOutputStream().write('\n');
                app.getOutputStream().flush();
                reader.join(CATCHING_UP);
            }
            return judge(arrivals, told);
        } finally {
            app.destroyForcibly();
        }
    }

    private void comeAndGo(int port, Arrivals arrivals) throws IOException {
        var random = new Random(seed);
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        while (System.nanoTime() < end) {
            try (var well = new Sink(port, arrivals::note)) {
                LockSupport.parkNanos(random.nextLong(LONGEST_PHASE.toNanos()));
            }
            LockSupport.parkNanos(random.nextLong(LONGEST_PHASE.toNanos()));
        }
    }

    private void hear(String line, Told told, Arrivals arrivals) {
        var words = line.split(" ", 3);
        if (words[0].equals("captured")) {
            told.captured = Long.parseLong(words[1]);
        } else if (words[0].equals("dropped")) {
            told.dropped = words[1];
        } else {
            told.heaps.add(Long.parseLong(words[2]));
            out.printf(
                    "captured %s, arrived %,d, waiting %s, heap %s KB%n",
                    words[0], arrivals.count(), words[1], words[2]);
        }
    }

    private boolean judge(Arrivals arrivals, Told told) {
        var third = told.heaps.size() / 3;
        var first = most(told.heaps.subList(0, third));
        var last = most(told.heaps.subList(told.heaps.size() - third, told.heaps.size()));
        out.printf(
                "%,d captured, %,d arrived, %,d of them again; dropped: %s; heap at most %,d KB in the first third, %,d KB in the last%n",
                told.captured, arrivals.count(), arrivals.again.get(), told.dropped, first, last);
        return told.captured > 0
                && arrivals.count() == told.captured
                && told.dropped.equals("{}")
                && last - first <= GROWTH_KB;
    }

    private static long most(List<Long> heaps) {
        return heaps.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
