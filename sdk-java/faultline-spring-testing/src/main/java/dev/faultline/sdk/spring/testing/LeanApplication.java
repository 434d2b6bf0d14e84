package dev.faultline.sdk.spring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.testing.ReceivingServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** An application in a process of its own, with a class path of its own: what it lacks is truly not there. */
final class LeanApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReceivingServer server = new ReceivingServer();
    private final Process process;
    private final String port;

    LeanApplication(Class<?> application, ClassPath classPath) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath.toString(),
                        Launched.class.getName(),
                        application.getName(),
                        "--server.port=0",
                        "--faultline.dsn=" + server.dsn(),
                        "--faultline.spool=false",
                        "--faultline.shutdown-deadline=30s")
                .redirectErrorStream(true)
                .start();
        port = portOnceStarted(process.inputReader(StandardCharsets.UTF_8));
    }

    private static String portOnceStarted(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(Launched.PORT)) {
                return line.substring(Launched.PORT.length());
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the application did not start:\n" + said);
    }

    int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** The first event whose exception says so, once it has come. */
    JsonNode event(String words) {
        return Awaitility.await("an event of " + words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> server.events().stream()
                                .filter(event ->
                                        event.path("exception").toString().contains(words))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    /** Everything that was reported, once the application has ended in order. */
    List<JsonNode> endAndTell() throws IOException, InterruptedException {
        process.getOutputStream().close();
        // Read to its end, or the application would wait for its reader.
        process.inputReader(StandardCharsets.UTF_8).lines().forEach(line -> {});
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return server.events();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        server.close();
    }
}
