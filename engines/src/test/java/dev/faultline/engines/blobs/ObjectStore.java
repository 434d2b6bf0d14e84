package dev.faultline.engines.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A bucket that speaks S3 as far as four requests go: it checks signatures and sums, and lists a few keys at a time. */
final class ObjectStore implements AutoCloseable {

    static final int PAGE = 2;

    private final HttpServer server;
    private final String bucket;
    private final S3Signature signature;
    private final Map<String, byte[]> objects = new TreeMap<>();
    private final AtomicInteger busy = new AtomicInteger();

    ObjectStore(String bucket, S3Signature signature) {
        this.bucket = "/" + bucket;
        this.signature = signature;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    void busyFor(int requests) {
        busy.set(requests);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (busy.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, "<Error><Code>SlowDown</Code></Error>".getBytes(UTF_8));
        } else if (!isSigned(exchange, body)) {
            send(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>".getBytes(UTF_8));
        } else if (exchange.getRequestURI().getPath().equals(bucket)) {
            send(exchange, 200, list(exchange.getRequestURI().getRawQuery()).getBytes(UTF_8));
        } else {
            object(exchange, exchange.getRequestURI().getPath().substring(bucket.length() + 1), body);
        }
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        var stamp = headers.getFirst("x-amz-date");
        var at = Instant.parse(stamp.replaceAll("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"));
        var uri = URI.create("http://" + headers.getFirst("Host") + exchange.getRequestURI());
        var expected = signature.headers(exchange.getRequestMethod(), uri, S3Signature.sha256(body), at);
        return expected.get("Authorization").equals(headers.getFirst("Authorization"));
    }

    private void object(HttpExchange exchange, String key, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, new byte[0]);
            }
            default -> {
                var found = objects.get(key);
                send(exchange, found == null ? 404 : 200, found == null ? new byte[0] : found);
            }
        }
    }

    private String list(String query) {
        var asked = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
        var after = asked.getOrDefault("continuation-token", "");
        var keys = objects.keySet().stream()
                .filter(key -> key.startsWith(asked.get("prefix")) && key.compareTo(after) > 0)
                .toList();
        var page = keys.stream().limit(PAGE).toList();
        var contents = page.stream()
                .map(key ->
                        "<Contents><Key>" + key + "</Key><LastModified>2026-03-20T12:00:00.000Z</LastModified><Size>"
                                + objects.get(key).length + "</Size><Owner><ID>x</ID></Owner></Contents>")
                .collect(Collectors.joining());
        var next = keys.size() > PAGE ? "<NextContinuationToken>" + page.getLast() + "</NextContinuationToken>" : "";
        return "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">" + contents
                + next + "</ListBucketResult>";
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
