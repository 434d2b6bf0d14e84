package dev.faultline.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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
            Map<String, List<String>> headers,
            byte[] body,
            String type,
            JsonNode header,
            JsonNode payload,
            List<Item> files) {}

    /** An item behind the first. */
    public record Item(JsonNode header, byte[] payload) {}

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
        return items("event");
    }

    public List<JsonNode> reports() {
        return items("client_report");
    }

    /** First items of this type, as they came. */
    public List<JsonNode> items(String type) {
        return accepted.stream()
                .filter(r -> r.type().equals(type))
                .map(Received::payload)
                .toList();
    }

    private static Received received(Map<String, List<String>> headers, byte[] body) throws IOException {
        byte[] content = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        int at = lineEnd(content, 0) + 1;
        JsonNode header = JSON.readTree(new String(content, 0, at, StandardCharsets.UTF_8));
        List<Item> items = new ArrayList<>();
        while (at < content.length) {
            int end = lineEnd(content, at);
            JsonNode item = JSON.readTree(new String(content, at, end - at, StandardCharsets.UTF_8));
            int length = item.get("length").asInt();
            items.add(new Item(item, Arrays.copyOfRange(content, end + 1, end + 1 + length)));
            at = end + 1 + length + 1;
        }
        Item first = items.remove(0);
        return new Received(
                headers, body, first.header().get("type").asString(), header, JSON.readTree(first.payload()), items);
    }

    private static int lineEnd(byte[] content, int from) {
        int at = from;
        while (content[at] != '\n') {
            at++;
        }
        return at;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Received received = received(Map.copyOf(exchange.getRequestHeaders()), body);
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
