package dev.faultline.bench.sdk;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A server that takes every envelope. */
final class Sink implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong taken = new AtomicLong();
    private final Consumer<byte[]> bodies;

    Sink(int port, Consumer<byte[]> bodies) throws IOException {
        // Without it each answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.bodies = bodies;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String dsn() {
        return dsn(port());
    }

    static String dsn(int port) {
        return "http://a1b2c3d4e5f60718293a4b5c6d7e8f90@localhost:" + port + "/7";
    }

    long taken() {
        return taken.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.accept(exchange.getRequestBody().readAllBytes());
        taken.incrementAndGet();
        byte[] answer = {'{', '}'};
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
