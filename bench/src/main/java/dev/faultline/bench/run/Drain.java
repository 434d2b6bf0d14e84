package dev.faultline.bench.run;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits until everything that was acknowledged is stored and counted, or until nothing moves any more. */
public final class Drain {
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration NO_PROGRESS = Duration.ofSeconds(45);

    private Drain() {}

    /** Asks what is there now. */
    private interface Look {
        long now() throws IOException, InterruptedException;
    }

    /** Waits for the events of one project. */
    static void until(Stored stored, long project, long wanted) throws IOException, InterruptedException {
        until(() -> stored.events(project), () -> stored.countedByRollup(project), wanted);
    }

    /** Waits for the events of all projects. */
    public static void untilAll(Stored stored, long wanted) throws IOException, InterruptedException {
        until(stored::events, stored::countedByRollup, wanted);
    }

    private static void until(Look rows, Look counted, long wanted) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + MOST.toNanos();
        var last = -1L;
        var progress = System.nanoTime();
        while (System.nanoTime() < deadline) {
            var now = rows.now();
            // Rollups follow their rows by a moment: completed is what both hold.
            if (now >= wanted && counted.now() >= wanted) {
                return;
            }
            if (now != last) {
                last = now;
                progress = System.nanoTime();
            } else if (System.nanoTime() - progress > NO_PROGRESS.toNanos()) {
                return;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
