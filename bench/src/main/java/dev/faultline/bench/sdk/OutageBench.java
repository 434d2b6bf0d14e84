package dev.faultline.bench.sdk;

import dev.faultline.bench.Options;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** 60,000 errors while the server is away: what waits on disk arrives once and in order, and the heap stays flat. */
final class OutageBench {
    private static final Pattern ORDER = Pattern.compile("order (\\d+) of");
    private static final long DEFAULT_SPOOL = 64L << 20;
    /** A file is a block of 4 KiB at least. */
    private static final long ROOM_FOR_ALL = 512L << 20;

    private final int errors;
    private final PrintStream out;

    OutageBench(Options options, PrintStream out) {
        this.errors = (int) options.number("errors", 60_000);
        this.out = out;
    }

    /** Whether all within bounds arrived once and in order. */
    boolean run() throws IOException, InterruptedException {
        return run("spool of 512 MiB", ROOM_FOR_ALL, errors) & run("spool of 64 MiB, the default", DEFAULT_SPOOL, 1);
    }

    private boolean run(String name, long spoolBytes, int atLeast) throws IOException, InterruptedException {
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
                        OutageApp.class.getName(),
                        Sink.dsn(port),
                        Files.createTempDirectory("faultline-bench").toString(),
                        Long.toString(spoolBytes),
                        Integer.toString(errors))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Integer> arrived = Collections.synchronizedList(new ArrayList<>());
        List<String> heaps = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(app.getInputStream(), StandardCharsets.UTF_8))) {
            var begun = System.nanoTime();
            var line = lines.readLine();
            while (line != null && line.startsWith("heap ")) {
                heaps.add(line.substring(5));
                line = lines.readLine();
            }
            out.printf("%s: %,d captured in %.1f s, %s%n", name, errors, (System.nanoTime() - begun) / 1e9, line);
            begun = System.nanoTime();
            try (var back = new Sink(port, body -> note(body, arrived))) {
                app.getOutputStream().write('\n');
                app.getOutputStream().flush();
                heaps.add(String.valueOf(lines.readLine()).replace("heap ", "after: "));
                app.waitFor(20, TimeUnit.SECONDS);
            }
            out.printf("  heap after a collection, KB: %s%n", heaps);
            return judge(arrived, atLeast, (System.nanoTime() - begun) / 1e9);
        } finally {
            app.destroyForcibly();
        }
    }

    private boolean judge(List<Integer> arrived, int atLeast, double seconds) {
        var sorted = new ArrayList<>(arrived);
        Collections.sort(sorted);
        var once = new HashSet<>(arrived).size() == arrived.size();
        var newest = !arrived.isEmpty() && sorted.get(0) == errors - arrived.size();
        out.printf(
                "  %,d arrived in %.1f s; each once: %s; oldest first: %s; the newest, without a gap: %s%n",
                arrived.size(), seconds, once, sorted.equals(arrived), newest);
        return once && newest && sorted.equals(arrived) && arrived.size() >= atLeast;
    }

    private static void note(byte[] body, List<Integer> arrived) {
        order(body).ifPresent(arrived::add);
    }

    /** Which of the errors an envelope brings; none when it brings something else. */
    static OptionalInt order(byte[] body) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var order = ORDER.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return order.find() ? OptionalInt.of(Integer.parseInt(order.group(1))) : OptionalInt.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
