package dev.faultline.e2e.chaos;

import dev.faultline.embedded.supervisor.folder.PidFile;
import dev.faultline.embedded.testing.ProductProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The product as processes: engines, one that ingests and answers, several processors. */
final class Parts implements AutoCloseable {
    static final String KEY = "c4a0".repeat(8);

    private static final String TOKEN = "c4a0".repeat(16);
    private static final Map<String, String> BOOTSTRAP =
            Map.of("FAULTLINE_BOOTSTRAP_TOKEN", TOKEN, "FAULTLINE_BOOTSTRAP_DSN_KEY", KEY);
    /** As the launcher starts it. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m", "-Xss512k");
    /** The load is meant to meet the engines, not the limits. */
    private static final List<String> NO_LIMITS =
            List.of("--faultline.ingest.rate-limit.permits=1000000", "--faultline.ingest.rate-limit.burst=1000000");

    private static final Duration REVIVAL = Duration.ofMinutes(2);

    private final List<ProductProcess> started = new CopyOnWriteArrayList<>();
    private final List<ProductProcess> processors;
    private final List<String> jvm;
    private final ProductProcess engines;
    private final ProductProcess front;

    /** @param more flags for the JVMs */
    Parts(Path data, int processorCount, List<String> more) {
        jvm = Stream.concat(JVM.stream(), more.stream()).toList();
        try {
            engines = start("engines", data, List.of());
            var services = new ArrayList<List<String>>();
            services.add(with("--only", "ingest,query", NO_LIMITS));
            for (var i = 0; i < processorCount; i++) {
                services.add(List.of("--only", "processor"));
            }
            // A start is mostly waiting for one core or the other: side by side they take half of the time.
            var running = services.parallelStream()
                    .map(settings -> start("run", data, settings))
                    .toList();
            front = running.getFirst();
            processors = running.subList(1, running.size());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    URI door() {
        return front.url().resolve("/api/1/envelope/?sentry_key=" + KEY);
    }

    /** How the engines are reached, as settings. */
    Map<String, String> addresses() {
        try {
            return JsonMapper.shared()
                    .readValue(
                            Files.readString(engines.data().resolve("engines.json")),
                            new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9, and back: engines by their supervisor, the others by us after a moment. Returns when it runs again. */
    void kill(Victim victim, RandomGenerator random) throws InterruptedException {
        switch (victim) {
            case PROCESSOR -> {
                var processor = processors.get(random.nextInt(processors.size()));
                processor.kill();
                pause(Duration.ofMillis(random.nextLong(3_000)));
                processor.startAgain();
            }
            case KAFKA -> {
                engines.kill();
                pause(Duration.ofMillis(random.nextLong(3_000)));
                engines.startAgain();
            }
            default -> {
                var before = engine(victim);
                before.destroyForcibly();
                awaitAnother(victim, before);
            }
        }
    }

    /** Does not answer for so long, and goes on where it was. */
    void freeze(Victim victim, Duration lasting) throws InterruptedException {
        var frozen = switch (victim) {
            case KAFKA -> List.of(engines.handle());
            case PROCESSOR -> List.of(processors.getFirst().handle());
            default -> {
                var engine = engine(victim);
                yield Stream.concat(Stream.of(engine), engine.descendants()).toList();
            }
        };
        frozen.forEach(process -> signal("STOP", process));
        try {
            pause(lasting);
        } finally {
            frozen.forEach(process -> signal("CONT", process));
        }
    }

    private static void signal(String name, ProcessHandle process) {
        try {
            var sent = new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process.pid()).start();
            if (!sent.waitFor(5, TimeUnit.SECONDS)) {
                sent.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnother(Victim victim, ProcessHandle before) {
        var deadline = System.nanoTime() + REVIVAL.toNanos();
        while (System.nanoTime() < deadline) {
            var now = pidFile(victim);
            if (now != null && now.pid() != before.pid()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new IllegalStateException("nobody started " + victim + " again:\n" + engines.logTail());
    }

    private ProcessHandle engine(Victim victim) {
        var engine = pidFile(victim);
        if (engine == null) {
            throw new IllegalStateException(victim + " does not run:\n" + engines.logTail());
        }
        return engine;
    }

    private @Nullable ProcessHandle pidFile(Victim victim) {
        try {
            var name = victim.name().toLowerCase(Locale.ROOT) + ".pid";
            return new PidFile(engines.data().resolve("run").resolve(name))
                    .alive()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProductProcess start(String verb, Path data, List<String> settings) {
        var process = ProductProcess.start(verb, data, jvm, settings, BOOTSTRAP);
        started.add(process);
        return process;
    }

    private static List<String> with(String flag, String value, List<String> more) {
        return Stream.concat(Stream.of(flag, value), more.stream()).toList();
    }

    private static void pause(Duration pause) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
    }

    @Override
    public void close() {
        for (var process : started.reversed()) {
            try {
                process.close();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                process.handle().destroyForcibly();
            }
        }
    }
}
