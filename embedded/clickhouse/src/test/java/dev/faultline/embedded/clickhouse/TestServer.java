package dev.faultline.embedded.clickhouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A server process on a folder of its own, with a bare client that hides nothing. */
final class TestServer implements AutoCloseable {
    static final String USER = "tester";
    static final String PASSWORD = "it's \"secret\"";
    private static final Duration START = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data;
    private ClickHouseProcess process;

    private TestServer(Path data) {
        this.data = data;
        this.process = launch(data);
    }

    static TestServer start() {
        try {
            return new TestServer(Files.createTempDirectory("clickhouse-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClickHouseProcess launch(Path data) {
        var settings = new ChildCommand.Settings(ChdbLocation.find(), data, 0, USER, PASSWORD);
        return ClickHouseProcess.start(ChildCommand.of(settings), START);
    }

    URI url() {
        return process.url();
    }

    Process process() {
        return process.process();
    }

    /** What a power cut is to a process. */
    void kill9() throws InterruptedException {
        process.process().destroyForcibly().waitFor();
    }

    void startAgain() {
        process = launch(data);
    }

    /** Runs a statement that must succeed, and returns its tab-separated answer. */
    String ask(String sql) {
        return ask(sql, Map.of());
    }

    String ask(String sql, Map<String, String> parameters) {
        var response = post(parameters, sql.getBytes(StandardCharsets.UTF_8));
        if (response.statusCode() != 200) {
            throw new AssertionError(text(response));
        }
        return text(response).strip();
    }

    /** Sends bytes as they are. */
    HttpResponse<byte[]> post(Map<String, String> parameters, byte[] body) {
        try {
            return http.send(request(parameters, body), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest request(Map<String, String> parameters, byte[] body) {
        return HttpRequest.newBuilder(url().resolve("/?" + query(parameters)))
                .header("X-ClickHouse-User", USER)
                .header("X-ClickHouse-Key", PASSWORD)
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    static String query(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        process.close();
        try (var files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
