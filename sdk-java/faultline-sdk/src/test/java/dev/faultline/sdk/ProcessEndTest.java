package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that exit, crash and are killed. */
@Timeout(90)
class ProcessEndTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final Path output =
            Path.of("target", "process-end-" + ProcessHandle.current().pid() + ".txt");

    private Process start(int port, String end, String word) throws IOException {
        return DyingApp.start(port, folder, end, word)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
    }

    private static List<String> messages(RecordingServer server) {
        return server.events().stream()
                .map(e -> e.get("exception").get("values").get(0).get("value").asString())
                .toList();
    }

    private static List<String> words(String word) {
        return IntStream.range(0, DyingApp.ERRORS).mapToObj(i -> word + " " + i).toList();
    }

    private long spooled() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".envelope")).count();
        } catch (IOException | UncheckedIOException renamedMeanwhile) {
            return -1;
        }
    }

    @Test
    void anExitDeliversWhatWasCapturedJustBefore() throws Exception {
        try (RecordingServer server = new RecordingServer(0)) {
            Process app = start(server.port(), "exits", "last words");
            assertThat(app.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(app.exitValue()).isEqualTo(3);
            assertThat(messages(server)).isEqualTo(words("last words"));
            assertThat(spooled()).isZero();
        }
    }

    @Test
    void anUncaughtErrorIsReportedPrintedAndEndsTheProcessAsEver() throws Exception {
        try (RecordingServer server = new RecordingServer(0)) {
            Process app = start(server.port(), "throws", "before");
            assertThat(app.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(app.exitValue()).isEqualTo(1);
            assertThat(messages(server)).hasSize(DyingApp.ERRORS + 1).last().isEqualTo("nobody catches this");
            assertThat(server.events()).last().satisfies(e -> {
                assertThat(e.get("level").asString()).isEqualTo("fatal");
                assertThat(e.toString()).contains("UncaughtExceptionHandler", "\"handled\":false");
            });
            assertThat(Files.readString(output))
                    .contains("Exception in thread \"main\" java.lang.IllegalStateException: nobody catches this");
        }
    }

    @Test
    void anExitDoesNotWaitLongerThanItsDeadlineForASilentServer() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            Process app = start(silent.getLocalPort(), "exits", "kept");
            assertThat(app.waitFor(30, TimeUnit.SECONDS)).isTrue();
            // Two seconds of deadline; the rest is the start of a JVM on a busy machine.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
            assertThat(app.exitValue()).isEqualTo(3);
        }
        // Also those that were still queued behind the request that hung.
        assertThat(spooled()).isEqualTo(DyingApp.ERRORS);
    }

    @Test
    void twoKilledProcessesOfOneSpoolLeaveEachEventOnce() throws Exception {
        int port;
        try (RecordingServer server = new RecordingServer(0)) {
            port = server.port();
        }
        Process one = start(port, "hangs", "one");
        Process two = start(port, "hangs", "two");
        try {
            await().atMost(Duration.ofSeconds(40)).until(() -> spooled() == 2 * DyingApp.ERRORS);
        } finally {
            one.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            two.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        FaultlineOptions options = FaultlineOptions.builder()
                .dsn(RecordingServer.dsn(port))
                .spoolFolder(folder)
                .firstBackoff(Duration.ofMillis(20))
                .build();
        // Two heirs at once: each file must go to one of them.
        try (RecordingServer back = new RecordingServer(port);
                FaultlineClient heir = FaultlineClient.start(options);
                FaultlineClient other = FaultlineClient.start(options)) {
            await().atMost(SOON)
                    .until(() -> heir.flush(SOON) && other.flush(SOON) && back.accepted.size() >= 2 * DyingApp.ERRORS);
            List<String> arrived = messages(back);
            assertThat(arrived).hasSize(2 * DyingApp.ERRORS).doesNotHaveDuplicates();
            assertThat(arrived.stream().filter(m -> m.startsWith("one"))).containsExactlyElementsOf(words("one"));
            assertThat(arrived.stream().filter(m -> m.startsWith("two"))).containsExactlyElementsOf(words("two"));
        }
        assertThat(spooled()).isZero();
    }
}
