package dev.faultline.bench.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.faultline.sdk.Breadcrumb;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An application of its own process: each request does a little work, each tenth fails thirty calls deep. With a DSN it
 * reports them; without, the SDK is not even loaded.
 */
public final class ShopApp {
    private static final int ROUNDS = 40;

    private final boolean reporting;
    private final AtomicLong requests = new AtomicLong();

    private ShopApp(boolean reporting) {
        this.reporting = reporting;
    }

    /** Arguments: a DSN and a spool folder, or none. The first line of its output is its port. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        if (arguments.length == 2) {
            Faultline.init(FaultlineOptions.builder()
                    .dsn(arguments[0])
                    .release("shop@1.0.0")
                    // All errors are of one type: the default of 1,000 a minute would hide the cost of the rest.
                    .maxErrorsPerTypeAndMinute(0)
                    .spoolFolder(Path.of(arguments[1]))
                    .build());
        }
        var app = new ShopApp(arguments.length == 2);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", app::answer);
        server.start();
        var out = new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        out.println(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestBody().readAllBytes();
        var n = requests.incrementAndGet();
        byte[] answer;
        try {
            answer = order(n, request);
        } catch (IllegalStateException failure) {
            answer = "{\"sorry\":true}".getBytes(UTF_8);
            if (reporting) {
                Faultline.withScope(() -> {
                    Faultline.scope()
                            .tag("route", "/orders")
                            .breadcrumb(Breadcrumb.of("http", "POST /orders"))
                            .extra("order", n);
                    Faultline.capture(failure);
                });
            }
        }
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static byte[] order(long n, byte[] request) {
        if (n % 10 == 0) {
            throw DeepFailure.fresh(n);
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = request;
            for (var i = 0; i < ROUNDS; i++) {
                digest.update(request);
                sum = digest.digest(sum);
            }
            return HexFormat.of().formatHex(sum).getBytes(UTF_8);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
