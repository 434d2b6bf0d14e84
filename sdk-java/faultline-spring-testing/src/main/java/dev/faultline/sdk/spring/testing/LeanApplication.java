package dev.faultline.sdk.spring.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.faultline.sdk.testing.ReceivingServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import org.awaitility.Awaitility;

/** An application on a class path of its own: what it lacks is truly not there. */
final class LeanApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ReceivingServer server = new ReceivingServer();
    private final URLClassLoader classes;
    private final Object launched;

    LeanApplication(Class<?> application, ClassPath classPath) throws ReflectiveOperationException {
        classes = classPath.loader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            var launch =
                    classes.loadClass(Launched.class.getName()).getDeclaredConstructor(String.class, String[].class);
            launch.setAccessible(true);
            launched = launch.newInstance(application.getName(), new String[] {
                "--server.port=0",
                "--faultline.dsn=" + server.dsn(),
                "--faultline.spool=false",
                "--faultline.logging.context-tags=tenant"
            });
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    int status(String path) throws IOException, InterruptedException {
        int port = ((IntSupplier) launched).getAsInt();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(PATIENCE)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** The one event whose exception says so, once it has come. */
    JsonNode event(String words) {
        List<JsonNode> events = Awaitility.await("an event of " + words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> server.events().stream()
                                .filter(event ->
                                        event.path("exception").toString().contains(words))
                                .toList(),
                        found -> !found.isEmpty());
        return events.get(0);
    }

    /** Everything that was reported, once the application has ended. */
    List<JsonNode> endAndTell() throws Exception {
        end();
        return server.events();
    }

    private void end() throws Exception {
        ((AutoCloseable) launched).close();
    }

    @Override
    public void close() throws Exception {
        end();
        classes.close();
        server.close();
    }
}
