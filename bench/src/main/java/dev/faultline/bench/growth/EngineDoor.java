package dev.faultline.bench.growth;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The product's own databases, entered from behind. */
final class EngineDoor {
    /** A statement that fills a slice; merges of the slices before it take the same two cores. */
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private static final int ATTEMPTS = 8;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> engines;

    /** @param engines the settings in {@code engines.json} of the product's data folder */
    EngineDoor(Map<String, String> engines) {
        this.engines = engines;
    }

    /** A statement that found the server's memory taken, by merges of what was filled before, waits and is said again. */
    void fill(String sql) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                clickHouse(sql);
                return;
            } catch (IOException e) {
                if (attempt == ATTEMPTS || !String.valueOf(e.getMessage()).contains("MEMORY_LIMIT_EXCEEDED")) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2L * attempt));
            }
        }
    }

    String clickHouse(String sql) throws IOException, InterruptedException {
        var server = URI.create(setting("clickhouse.url"));
        var request = HttpRequest.newBuilder(
                        server.resolve("/?database=faultline&query=" + URLEncoder.encode(sql, StandardCharsets.UTF_8)))
                .timeout(TIMEOUT)
                .header("X-ClickHouse-User", setting("clickhouse.username"))
                .header("X-ClickHouse-Key", setting("clickhouse.password"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("ClickHouse answered " + answer.statusCode() + " to " + sql + ": " + answer.body());
        }
        return answer.body().strip();
    }

    void postgres(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        setting("postgres.url"), setting("postgres.username"), setting("postgres.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String setting(String name) {
        return engines.getOrDefault("faultline." + name, "");
    }
}
