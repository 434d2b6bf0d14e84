package dev.faultline.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of the envelope protocol that answers as told and remembers what it took. */
public final class RecordingServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    public record Answer(int status, Map<String, String> headers) {}

    public record Received(
            Map<String, List<String>> headers, byte[] body, String type, JsonNode header, JsonNode payload) {}

    static {
        // Without it each answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    public final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    public final List<Received> requests = new CopyOnWriteArrayList<>();
    public final List<Received> accepted = new CopyOnWriteArrayList<>();

    public RecordingServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/api/7/envelope/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public static String dsn(int port) {
        return "http://a1b2c3d4e5f60718293a4b5c6d7e8f90:0f1e2d3c4b5a69788796a5b4c3d2e1f0@localhost:" + port + "/7";
    }

    public List<JsonNode> events() {
        return accepted.stream()
                .filter(r -> r.type().equals("event"))
                .map(Received::payload)
                .toList();
    }

    public List<JsonNode> reports() {
        return accepted.stream()
                .filter(r -> r.type().equals("client_report"))
                .map(Received::payload)
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String text =
                new String(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
        String[] lines = text.split("\n", 3);
        Received received = new Received(
                Map.copyOf(exchange.getRequestHeaders()),
                body,
                JSON.readTree(lines[1]).get("type").asString(),
                JSON.readTree(lines[0]),
                JSON.readTree(lines[2]));
        Answer answer = answers.poll();
        if (answer == null) {
            answer = new Answer(200, Map.of());
        }
        requests.add(received);
        if (answer.status() == 200) {
            accepted.add(received);
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] words = "{}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), words.length);
        exchange.getResponseBody().write(words);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
