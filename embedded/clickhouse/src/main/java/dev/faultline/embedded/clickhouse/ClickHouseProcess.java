package dev.faultline.embedded.clickhouse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A ClickHouse server as a child process: started, found, and stopped with its parent. */
public final class ClickHouseProcess implements AutoCloseable {
    private static final String READY = "PORT ";

    private final Process process;
    private final int port;

    private ClickHouseProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts a server and waits until it answers. What it writes to standard error goes where this process's goes.
     *
     * @param patience how long it may take; the first start on slow disks takes about three seconds
     */
    public static ClickHouseProcess start(ChildCommand command, Duration patience) {
        Process process;
        try {
            process = command.toBuilder().redirectError(Redirect.INHERIT).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var port = new CompletableFuture<Integer>();
        Thread.ofPlatform().daemon().name("clickhouse-output").start(() -> readOutput(process, port));
        try {
            return new ClickHouseProcess(process, port.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException("interrupted while ClickHouse started", e);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("ClickHouse did not start; its standard error says why", e);
        }
    }

    private static void readOutput(Process process, CompletableFuture<Integer> port) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    port.complete(Integer.parseInt(line.substring(READY.length())));
                }
            }
            port.completeExceptionally(new IllegalStateException("the process ended"));
        } catch (IOException | RuntimeException e) {
            port.completeExceptionally(e);
        }
    }

    /** Where clients reach it. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The process itself. */
    public Process process() {
        return process;
    }

    /** Asks it to end, and insists after fifteen seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
