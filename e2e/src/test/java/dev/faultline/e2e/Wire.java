package dev.faultline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Stands between an SDK and the product, hands everything through as it is, and notes what went by. */
final class Wire implements AutoCloseable {
    /** Said anew on each leg, or forbidden to {@link HttpClient}. */
    private static final Set<String> OF_ONE_LEG =
            Set.of("connection", "content-length", "host", "transfer-encoding", "upgrade", "expect", "http2-settings");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Passed> passed = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final URI product;

    Wire(URI product) throws IOException {
        this.product = product;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /**
     * A request and its answer.
     *
     * @param at when it came, and when its answer was there: nanoseconds since whenever
     */
    record Passed(String method, String path, String body, int status, String limits, long at, long answeredAt) {
        private static final Pattern EVENT = Pattern.compile("\"type\": ?\"event\"");

        /** Older SDKs send errors through the store door, all others as items of envelopes. */
        boolean isError() {
            return path.endsWith("/store/") || EVENT.matcher(body).find();
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What was posted, in order of the answers. */
    List<Passed> posted() {
        return passed.stream().filter(each -> each.method().equals("POST")).toList();
    }

    private void pass(HttpExchange exchange) throws IOException {
        var at = System.nanoTime();
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var request = HttpRequest.newBuilder(product.resolve(exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_ONE_LEG.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            passed.add(new Passed(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    text(body, exchange.getRequestHeaders().getFirst("Content-Encoding")),
                    answer.statusCode(),
                    answer.headers().firstValue("X-Sentry-Rate-Limits").orElse(""),
                    at,
                    System.nanoTime()));
            answer.headers().map().forEach((name, values) -> {
                if (!OF_ONE_LEG.contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(byte[] body, String encoding) throws IOException {
        try (InputStream in = "gzip".equals(encoding)
                ? new GZIPInputStream(new ByteArrayInputStream(body))
                : new ByteArrayInputStream(body)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
