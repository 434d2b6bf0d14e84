package dev.faultline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private static final long STALL_MILLIS = 400;

    /** A closed-loop loader would send less during the stall and report one slow request; an open loop must not. */
    @Test
    void aStalledServerShowsItsStallInEveryRequestThatHadToWait() throws Exception {
        var served = new AtomicLong();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 128);
            server.setExecutor(executor);
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                if (served.incrementAndGet() == 100) {
                    synchronized (served) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(STALL_MILLIS));
                    }
                } else {
                    synchronized (served) {
                        served.get();
                    }
                }
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            try {
                var address =
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort());
                var plan = new LoadPlan(address, List.of(new LoadPlan.Target(1, "k")), 500, 500, 8);
                var result = OpenLoop.run(plan, n -> new OpenLoop.Prepared("id" + n, new byte[] {1}));

                assertThat(result.acknowledged()).isEqualTo(500);
                // 400 ms at 500/s: 200 requests were due in the stall, half of them waited more than half of it.
                var waited = result.latency().getTotalCount()
                        - result.latency().getCountBetweenValues(0, TimeUnit.MILLISECONDS.toMicros(STALL_MILLIS / 2));
                assertThat(waited).isGreaterThan(80);
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void brokenConnectionsAreCountedNotForgotten() throws Exception {
        try (var listener = new java.net.ServerSocket(0, 16, InetAddress.getLoopbackAddress())) {
            var slammer = Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        var socket = listener.accept();
                        var unused = socket.getInputStream().read();
                        socket.close();
                    }
                } catch (java.io.IOException e) {
                    // The listener was closed: the test is over.
                }
            });
            var address = URI.create("http://127.0.0.1:" + listener.getLocalPort());
            var plan = new LoadPlan(address, List.of(new LoadPlan.Target(1, "k")), 200, 20, 2);
            var result = OpenLoop.run(plan, n -> new OpenLoop.Prepared("id" + n, new byte[] {1}));
            assertThat(result.sent()).isEqualTo(20);
            assertThat(result.answers()).containsEntry(0, 20L);
            listener.close();
            slammer.join();
        }
    }
}
