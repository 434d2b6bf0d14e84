package dev.faultline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * From the intended send time until the event's own address answers. Few events are watched, and never many at a time:
 * each look is a request that the product has to serve too. With every fourth of a second watched, the 200 watchers of
 * a burst's backlog took a fifth of the product's CPU.
 */
final class Visibility implements AutoCloseable {
    private static final long PER_SECOND = 4;
    private static final int AT_A_TIME = 6;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);
    private static final Duration GIVE_UP = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor();
    private final Histogram millis = new ConcurrentHistogram(GIVE_UP.toMillis(), 3);
    private final AtomicLong lastWatched = new AtomicLong();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final URI events;
    private final String token;

    Visibility(URI server, String organization, String token) {
        this.events = server.resolve("/api/v1/orgs/" + organization + "/events/");
        this.token = token;
    }

    /** Called for every event as it is sent; watches one now and then. */
    void sent(String eventId) {
        var now = System.nanoTime();
        var last = lastWatched.get();
        if (now - last > TimeUnit.SECONDS.toNanos(1) / PER_SECOND
                && lastWatched.compareAndSet(last, now)
                && places.tryAcquire()) {
            watchers.execute(() -> {
                try {
                    watch(eventId, now);
                } finally {
                    places.release();
                }
            });
        }
    }

    /** Returns when nobody is being waited for any more. */
    void finish() throws InterruptedException {
        places.acquire(AT_A_TIME);
        places.release(AT_A_TIME);
    }

    Histogram millis() {
        return millis;
    }

    private void watch(String eventId, long sentNanos) {
        var request = HttpRequest.newBuilder(events.resolve(eventId))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            while (System.nanoTime() - sentNanos < GIVE_UP.toNanos()) {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    break;
                }
                // Looking costs the product a query: who waits long looks less often, exact to a twentieth.
                Thread.sleep(Math.max(LOOK_AGAIN.toMillis(), sinceMillis(sentNanos) / 20));
            }
            var waited = sinceMillis(sentNanos);
            millis.recordValue(Math.min(waited, GIVE_UP.toMillis()));
        } catch (IOException e) {
            millis.recordValue(GIVE_UP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long sinceMillis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    @Override
    public void close() {
        watchers.close();
        http.close();
    }
}
