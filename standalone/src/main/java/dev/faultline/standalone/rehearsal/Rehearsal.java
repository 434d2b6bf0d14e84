package dev.faultline.standalone.rehearsal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Asks for what every newcomer asks for first, so that its classes are recorded too, and ends. */
final class Rehearsal implements ApplicationListener<ApplicationReadyEvent> {
    static final String PROPERTY = "faultline.rehearsal";

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final List<String> PAGES = List.of("/", "/health", "/api/v1/status", "/api/0/");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        URI self = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
        Thread.ofPlatform().name("rehearsal").start(() -> {
            int code = play(self);
            System.exit(SpringApplication.exit(event.getApplicationContext(), () -> code));
        });
    }

    private static int play(URI self) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : PAGES) {
                ask(client, HttpRequest.newBuilder(self.resolve(page)));
            }
            String event = "{}\n{\"type\":\"event\"}\n{\"message\":\"rehearsal\"}\n";
            ask(
                    client,
                    HttpRequest.newBuilder(self.resolve("/api/1/envelope/"))
                            .POST(HttpRequest.BodyPublishers.ofString(event)));
            return 0;
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static void ask(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
        client.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.discarding());
    }
}
