package dev.faultline.e2e.chaos;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks ClickHouse itself: the product's word is not taken for it. */
final class Tables implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;

    /** @param engines their addresses, as settings of the product */
    Tables(Map<String, String> engines) {
        request = HttpRequest.newBuilder(
                        URI.create(engines.getOrDefault("faultline.clickhouse.url", "") + "/?database=faultline"))
                .timeout(TIMEOUT)
                .header("X-ClickHouse-User", engines.getOrDefault("faultline.clickhouse.username", ""))
                .header("X-ClickHouse-Key", engines.getOrDefault("faultline.clickhouse.password", ""))
                .POST(HttpRequest.BodyPublishers.ofString(Sums.SQL))
                .build();
    }

    /** The sums as they are now; empty while ClickHouse is away. */
    Optional<Sums> sums() throws InterruptedException {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(Sums.of(
                            JsonMapper.shared().readValue(answer.body(), new TypeReference<Map<String, Long>>() {})))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
