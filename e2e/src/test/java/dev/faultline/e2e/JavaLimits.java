package dev.faultline.e2e;

import io.sentry.Sentry;
import java.time.Duration;

/** io.sentry for Java as a program: reports, goes quiet for errors alone when it is told to, and comes back. */
final class JavaLimits {
    private JavaLimits() {}

    public static void main(String[] arguments) throws InterruptedException {
        Sentry.init(options -> {
            options.setEnableExternalConfiguration(true);
            options.setTracesSampleRate(1.0);
        });
        for (var i = 0; i < 6; i++) {
            send("before " + i);
        }
        Sentry.startTransaction("GET /quiet", "http").finish();
        Sentry.flush(5_000);
        for (var i = 0; i < 6; i++) {
            send("quiet " + i);
        }
        Thread.sleep(Duration.ofMillis((long) (Double.parseDouble(System.getenv("PAUSE_SECONDS")) * 1_000)));
        send("after");
        Sentry.close();
    }

    private static void send(String message) {
        Sentry.captureException(new IllegalStateException(message));
        Sentry.flush(5_000);
    }
}
