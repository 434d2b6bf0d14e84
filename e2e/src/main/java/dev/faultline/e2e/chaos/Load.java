package dev.faultline.e2e.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Sends errors as a patient SDK with a spool would: each until it is acknowledged, with the same id and the same bytes.
 * So at the end every id that was ever sent must be stored, once; what was sent twice shows whether ids count once.
 */
final class Load implements AutoCloseable {
    private static final int THREADS = 16;
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final Duration AGAIN = Duration.ofMillis(300);
    /** Of so many events one is sent again although it was acknowledged. */
    private static final int RESENT = 50;

    private final URI door;
    private final ChaosEvents bodies;
    private final double nanosPerEvent;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofVirtual().name("load-", 0).factory());
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final long start = System.nanoTime();
    private volatile boolean ending;

    Load(URI door, ChaosEvents bodies, int perSecond) {
        this.door = door;
        this.bodies = bodies;
        this.nanosPerEvent = 1e9 / perSecond;
        for (var i = 0; i < THREADS; i++) {
            threads.execute(this::work);
        }
    }

    /** Distinct ids that the product said it has. */
    long acknowledged() {
        return acknowledged.get();
    }

    /** Requests that were answered with something else than 200, or not at all. */
    long unanswered() {
        return unanswered.get();
    }

    /** Requests whose id had been acknowledged before. */
    long repeated() {
        return repeated.get();
    }

    /** Begins no new ids; returns when all that were begun are acknowledged. */
    void finish(Duration patience) throws InterruptedException {
        ending = true;
        threads.shutdown();
        if (!threads.awaitTermination(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("ids stay without an acknowledgement after " + patience.toSeconds() + " s");
        }
    }

    private void work() {
        try {
            while (!ending) {
                var number = next.getAndIncrement();
                var early = start + (long) (number * nanosPerEvent) - System.nanoTime();
                TimeUnit.NANOSECONDS.sleep(Math.max(0, early));
                deliver(number);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(long number) throws InterruptedException {
        var body = bodies.envelope(number);
        while (!sent(body)) {
            unanswered.incrementAndGet();
            Thread.sleep(AGAIN);
        }
        acknowledged.incrementAndGet();
        if (number % RESENT == 0 && sent(body)) {
            repeated.incrementAndGet();
        }
    }

    private boolean sent(byte[] body) throws InterruptedException {
        var request = HttpRequest.newBuilder(door)
                .timeout(ANSWER)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString(US_ASCII));
            if (answer.statusCode() >= 400 && answer.statusCode() < 500) {
                throw new IllegalStateException("refused with " + answer.statusCode() + ": " + answer.body());
            }
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false; // Killed, frozen or not up yet: the same id is sent again.
        }
    }

    @Override
    public void close() {
        ending = true;
        threads.shutdownNow();
        http.shutdownNow();
    }
}
