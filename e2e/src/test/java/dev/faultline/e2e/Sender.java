package dev.faultline.e2e;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends the same bug over and over, each time with an id of its own, and counts what was acknowledged. */
final class Sender implements AutoCloseable {
    private static final int THREADS = 8;
    private static final String BODY = """
            {"event_id":"%1$s"}
            {"type":"event"}
            {"event_id":"%1$s","platform":"java","exception":{"values":[{"type":"KilledException","value":"still here",\
            "stacktrace":{"frames":[{"module":"com.acme.Killed","function":"run","filename":"Killed.java","lineno":3,\
            "in_app":true}]}}]}}
            """;

    private final URI door;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final ExecutorService threads =
            Executors.newFixedThreadPool(THREADS, Thread.ofVirtual().factory());
    private final Semaphore open = new Semaphore(0, true);
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    Sender(Product product) {
        door = product.process().url().resolve("/api/1/envelope/?sentry_key=" + Product.KEY);
        for (var i = 0; i < THREADS; i++) {
            threads.execute(this::work);
        }
    }

    void resume() {
        open.release(THREADS);
    }

    /** Returns when nothing is under way any more. */
    void pause() {
        open.acquireUninterruptibly(THREADS);
    }

    int acknowledged() {
        return acknowledged.get();
    }

    int unanswered() {
        return unanswered.get();
    }

    @Override
    public void close() throws InterruptedException {
        threads.shutdownNow();
        http.shutdownNow();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                open.acquire();
                try {
                    send();
                } finally {
                    open.release();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void send() throws InterruptedException {
        var id = UUID.randomUUID().toString().replace("-", "");
        var request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(BODY.formatted(id)))
                .build();
        try {
            if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                acknowledged.incrementAndGet();
            }
        } catch (ConnectException e) {
            // Nobody listens: this one cannot have reached the log.
            refused.incrementAndGet();
        } catch (IOException e) {
            unanswered.incrementAndGet();
        }
    }
}
