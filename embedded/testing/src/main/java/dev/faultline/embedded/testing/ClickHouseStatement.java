package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** One statement over ClickHouse's HTTP interface, without a driver. */
final class ClickHouseStatement {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private ClickHouseStatement() {}

    static void run(Login server, String statement) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url()))
                .timeout(TIMEOUT)
                .header("X-ClickHouse-User", server.username())
                .header("X-ClickHouse-Key", server.password())
                .POST(HttpRequest.BodyPublishers.ofString(statement))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(statement + ": " + response.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(statement, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(statement, e);
        }
    }
}
