package dev.faultline.bench.growth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.HdrHistogram.Histogram;

/** One client that asks, waits, and asks again; how long the whole answer took to arrive. */
final class Asker {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI organization;
    private final String token;

    Asker(URI server, String token) {
        this.organization = server.resolve("/api/v1/orgs/faultline/");
        this.token = token;
    }

    /** Microseconds of so many answers; each path of a question (they are parted by a bar) is asked one after the other. */
    Histogram ask(Question question, House house, Names names, int times) throws IOException, InterruptedException {
        var taken = new Histogram(3);
        for (var i = 0; i < times; i++) {
            var start = System.nanoTime();
            for (var path : question.path().split("\\|", -1)) {
                get(names.fill(path, i) + house.scope());
            }
            taken.recordValue((System.nanoTime() - start) / 1_000);
        }
        return taken;
    }

    String get(String path) throws IOException, InterruptedException {
        return send(path, request(path).build());
    }

    String post(String path, String body) throws IOException, InterruptedException {
        return send(
                path,
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(organization.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token);
    }

    private String send(String path, HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
