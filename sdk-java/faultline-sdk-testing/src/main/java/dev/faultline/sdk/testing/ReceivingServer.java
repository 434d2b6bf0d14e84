package dev.faultline.sdk.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** Takes envelopes as the protocol has them: key, gzip, header, items with lengths. What it cannot read it refuses. */
public final class ReceivingServer implements AutoCloseable {
    private static final String KEY = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private final List<Item> items = new CopyOnWriteArrayList<>();

    /** One item of an envelope. */
    private static final class Item {
        final String type;
        final JsonNode payload;

        Item(String type, JsonNode payload) {
            this.type = type;
            this.payload = payload;
        }
    }

    /** Listens on a free port of this machine. */
    public ReceivingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/api/7/envelope/", this::answer);
        server.start();
    }

    public String dsn() {
        return "http://" + KEY + "@localhost:" + server.getAddress().getPort() + "/7";
    }

    /** The events taken so far. */
    public List<JsonNode> events() {
        return items("event");
    }

    /** The payloads of all items of this type taken so far. */
    public List<JsonNode> items(String type) {
        return items.stream()
                .filter(item -> item.type.equals(type))
                .map(item -> item.payload)
                .collect(java.util.stream.Collectors.toList());
    }

    /** Forgets what it took. */
    public void forget() {
        items.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        int status;
        try {
            status = take(exchange);
        } catch (IOException | IllegalArgumentException unreadable) {
            status = 400;
        }
        byte[] words = "{}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, words.length);
        exchange.getResponseBody().write(words);
        exchange.close();
    }

    private int take(HttpExchange exchange) throws IOException {
        String auth = exchange.getRequestHeaders().getFirst("X-Sentry-Auth");
        if (auth == null || !auth.contains("sentry_key=" + KEY)) {
            return 401;
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
        }
        int at = endOfLine(body, 0);
        json.readTree(body, 0, at);
        at++;
        while (at < body.length) {
            int end = endOfLine(body, at);
            JsonNode header = json.readTree(body, at, end - at);
            int start = end + 1;
            int length = header.path("length").asInt(endOfLine(body, start) - start);
            byte[] payload = Arrays.copyOfRange(body, start, start + length);
            String type = header.path("type").asText();
            items.add(new Item(type, type.equals("attachment") ? json.nullNode() : json.readTree(payload)));
            at = start + length + 1;
        }
        return 200;
    }

    private static int endOfLine(byte[] body, int from) {
        int at = from;
        while (at < body.length && body[at] != '\n') {
            at++;
        }
        return at;
    }
}
