package dev.faultline.embedded.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The product in a process of its own, as the launcher starts it, on a free port and a folder of its own. For tests and
 * benchmarks that have the product on their class path; named, not imported, because rooms below it use this module too.
 */
public final class ProductProcess implements AutoCloseable {
    private static final String MAIN = "dev.faultline.standalone.Faultline";

    /** A cold start unpacks PostgreSQL and formats Kafka; 14 s were seen on a busy machine of two cores. */
    private static final Duration START = Duration.ofSeconds(150);

    private static final Duration STOP = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int LOG_LINES = 80;

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path data;
    private final int port;
    private Process process;

    private ProductProcess(List<String> command, Map<String, String> environment, Path data, int port) {
        this.command = command;
        this.environment = environment;
        this.data = data;
        this.port = port;
        this.process = launch();
    }

    /**
     * Starts it and waits until it serves.
     *
     * @param verb what the launcher is asked for: {@code run} or {@code engines}
     * @param jvm flags for its JVM
     * @param settings {@code --faultline.name=value} and other flags of the launcher
     * @param environment variables, bootstrap ones above all
     */
    public static ProductProcess start(
            String verb, Path data, List<String> jvm, List<String> settings, Map<String, String> environment) {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN, verb, "--data", data.toString()));
        if (verb.equals("run")) {
            command.addAll(List.of("--port", Integer.toString(port)));
        }
        command.addAll(settings);
        ProductProcess product = new ProductProcess(List.copyOf(command), Map.copyOf(environment), data, port);
        product.awaitReady();
        return product;
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return data;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** kill -9: no goodbye. Its children are left to notice by themselves. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it again on the same folder and port, and waits until it serves. */
    public void startAgain() {
        process = launch();
        awaitReady();
    }

    /** The end of what it logged, for the message of a failed test. */
    public String logTail() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP)) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("it did not stop within " + STOP.toSeconds() + " s:\n" + logTail());
        }
    }

    private Process launch() {
        try {
            Files.createDirectories(data);
            if (command.contains("engines")) {
                Files.deleteIfExists(data.resolve("engines.json")); // after a kill it tells of the dead
            }
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + START.toNanos();
        while (!ready()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it left with code " + process.exitValue() + ":\n" + logTail());
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not serve within " + START.toSeconds() + " s:\n" + logTail());
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private boolean ready() {
        if (command.contains("engines")) {
            return Files.exists(data.resolve("engines.json"));
        }
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    url().resolve("/health/readiness").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
